import { describe, expect, it } from 'vitest';
import { cell, csv, PERSONS, read, TRAINING, value } from '../roster-files.js';

const HEADER = TRAINING.join(',');

describe('dates from a range', () => {
  const names = '姓名,证件号码,培训项目,项目类别,培训起止日期';
  const start = `测试0,${PERSONS[0]},焊工,区专项`;

  it('fill both ends where the roster has no column of its own', async () => {
    const { rows } = await read(await csv(names, `${start},2023-9-1至2023-9-5`));
    expect([value(rows[0], '开班日期'), value(rows[0], '结业日期')]).toEqual(['2023-09-01', '2023-09-05']);
    expect([cell(rows[0], '开班日期'), cell(rows[0], '结业日期')]).toEqual(['E2', 'E2']);
  });

  it('fill a blank cell, but never overrule one that is given', async () => {
    const { rows } = await read(
      await csv(
        `${names},结业日期`,
        `${start},2023-9-1至2023-9-5,`,
        `${start},2023-9-1至2023-9-5,2023-9-8`,
        `${start},,`,
      ),
    );
    expect(rows.map((row) => [value(row, '结业日期'), cell(row, '结业日期')])).toEqual([
      ['2023-09-05', 'E2'],
      ['2023-09-08', 'F3'],
      ['blank', 'F4'],
    ]);
  });

  it('pass on what cannot be read', async () => {
    const { rows } = await read(await csv(names, `${start},九月`));
    expect(value(rows[0], '结业日期')).toBe('VALUE_UNREADABLE');
  });
});

describe('passports', () => {
  it('whose number could be any are read where the row says passport', async () => {
    const line = (document: string): string => `测试,123456789,焊工,区专项,2023-09-10,${document}`;
    const { rows } = await read(await csv(`${HEADER},证件类型`, line('护照'), line('居民身份证'), line('')));
    expect(rows.map((row) => value(row, '证件号码'))).toEqual(['123456789', 'ID_INVALID', 'ID_INVALID']);
  });
});
