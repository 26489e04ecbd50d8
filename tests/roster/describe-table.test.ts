import { describe, expect, it } from 'vitest';
import { csv, open, TRAINING } from './roster-files.js';

describe('what a table says of itself', () => {
  it('names both rows of a header', async () => {
    const file = await csv('培训名册', '姓名,证件号码,培训,,结业日期', ',,项目,类别,');
    const [table] = (await open(await csv('培训名册', TRAINING.join(',')))).tables;
    expect(table).toMatchObject({ firstHeaderRow: 2, headerRow: 2, unit: '元' });
    expect((await open(file)).tables[0]).toMatchObject({ firstHeaderRow: 2, headerRow: 3 });
  });

  it('says in which unit the plain numbers of each column are taken', async () => {
    const header = [...TRAINING, '培训费', '实付培训费（元）', '核定金额（千元）', '出勤率(%)', '核定比例'];
    const [table] = (await open(await csv('单位：万元', header.join(',')))).tables;
    expect(table?.unit).toBe('万元');
    const units = table?.columns.map(({ header: found, unit }) => [found, unit]);
    expect(Object.fromEntries(units ?? [])).toMatchObject({
      姓名: '',
      结业日期: '',
      培训费: '万元',
      '实付培训费（元）': '元',
      '核定金额（千元）': '千元',
      '出勤率(%)': '%',
      核定比例: '',
    });
  });
});
