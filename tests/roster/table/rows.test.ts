import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import {
  cell,
  csv,
  folder,
  lines,
  PERSONS,
  read,
  trainee,
  TRAINING,
  value,
  workbook,
} from '../roster-files.js';

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

describe('vertical merges', () => {
  it('share names and dates, never ids, amounts or hours', async () => {
    const file = await workbook({
      名册: (sheet) => {
        lines(
          [...TRAINING, '用人单位', '培训费', '应出勤课时'],
          [...trainee(0), '示例公司', 1200, 40],
          ['测试1', PERSONS[1], '焊工', '区专项'],
        )(sheet);
        for (const letter of ['E', 'F', 'G', 'H']) sheet.mergeCells(`${letter}2:${letter}3`);
      },
    });
    const { rows } = await read(file);
    const names = ['结业日期', '用人单位', '培训费', '应出勤课时'];
    expect(names.map((name) => value(rows[1], name))).toEqual([
      '2023-09-10',
      '示例公司',
      'VALUE_UNREADABLE',
      'VALUE_UNREADABLE',
    ]);
    expect(cell(rows[1], '用人单位')).toBe('F3');
  });

  it('an id merged over two rows leaves the second one a row without an id', async () => {
    const file = await workbook({
      名册: (sheet) => {
        lines([...TRAINING], [...trainee(0)], [])(sheet);
        for (const letter of ['A', 'B', 'C', 'D', 'E']) sheet.mergeCells(`${letter}2:${letter}3`);
      },
    });
    const { rows } = await read(file);
    expect(rows.map((row) => value(row, '证件号码'))).toEqual([PERSONS[0], 'VALUE_UNREADABLE']);
  });
});

describe('hidden rows', () => {
  const file = () =>
    workbook({
      名册: (sheet) => {
        lines([...TRAINING], [...trainee(0)], [...trainee(1)])(sheet);
        sheet.getRow(3).hidden = true;
      },
    });

  it('are told apart, unless they are to be read as any other', async () => {
    const held = await read(await file());
    const taken = await read(await file(), { hidden: 'read' });
    expect(held.rows.map((row) => row.hidden)).toEqual([false, true]);
    expect(taken.rows.map((row) => row.hidden)).toEqual([false, false]);
  });
});

describe('passports', () => {
  it('whose number could be any are read where the row says passport', async () => {
    const line = (document: string): string => `测试,123456789,焊工,区专项,2023-09-10,${document}`;
    const { rows } = await read(await csv(`${HEADER},证件类型`, line('护照'), line('居民身份证'), line('')));
    expect(rows.map((row) => value(row, '证件号码'))).toEqual(['123456789', 'ID_INVALID', 'ID_INVALID']);
  });
});

describe('bare numbers in a date column', () => {
  it.each([
    [false, 45170, '2023-09-01'],
    [true, 43708, '2023-09-01'],
    [true, 2023, 'VALUE_UNREADABLE'],
  ])('date1904 %s: %s is %s', async (date1904, serial, day) => {
    const book = new ExcelJS.Workbook();
    book.properties.date1904 = date1904;
    const sheet = book.addWorksheet('名册');
    sheet.addRow(TRAINING);
    sheet.addRow([...trainee(0).slice(0, -1), serial]);
    const file = path.join(await folder(), '名册.xlsx');
    await book.xlsx.writeFile(file);
    const { rows } = await read(file);
    expect(value(rows[0], '结业日期')).toBe(day);
  });
});
