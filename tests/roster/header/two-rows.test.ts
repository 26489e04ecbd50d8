import { describe, expect, it } from 'vitest';
import { columnOf, csv, lines, open, PERSONS, read, value, workbook } from '../roster-files.js';

describe('headers of two rows', () => {
  it('joins a merged parent with its children and takes cells merged down', async () => {
    const file = await workbook({
      名册: (sheet) => {
        lines(
          ['证书名册'],
          ['序号', '学员', null, '技能等级', '发证日期', '评价机构', null, null],
          [null, '姓名', '身份证号', null, null, '名称', '统一社会信用代码', '所在区'],
          [1, '测试0', PERSONS[0], '高级工', '2023-09-01', '示例评价中心', '91310199MA00000152', '本区'],
        )(sheet);
        for (const range of ['A1:H1', 'A2:A3', 'B2:C2', 'D2:D3', 'E2:E3', 'F2:H2']) sheet.mergeCells(range);
      },
    });
    const { roster, rows } = await read(file);
    expect(roster.tables[0]).toMatchObject({ kind: 'certificates', headerRow: 3, unknown: [] });
    expect(rows.length).toBe(1);
    const names = [
      '姓名',
      '证件号码',
      '技能等级',
      '发证日期',
      '评价机构',
      '评价机构代码',
      '评价机构所在区',
      '用人单位代码',
    ];
    expect(names.map((name) => value(rows[0], name))).toEqual([
      '测试0',
      PERSONS[0],
      '高级工',
      '2023-09-01',
      '示例评价中心',
      '91310199MA00000152',
      'local',
      'blank',
    ]);
  });

  it('all cells merged down, the second row is header too', async () => {
    const names = ['姓名', '证件号码', '培训项目', '项目类别', '结业日期'];
    const file = await workbook({
      名册: (sheet) => {
        lines(names, [], ['测试0', PERSONS[0], '焊工', '区专项', '2023-09-10'])(sheet);
        for (const letter of ['A', 'B', 'C', 'D', 'E']) sheet.mergeCells(`${letter}1:${letter}2`);
      },
    });
    const { roster, rows } = await read(file);
    expect([roster.tables[0]?.headerRow, rows.length]).toEqual([2, 1]);
  });

  it('works without merges, as in a CSV', async () => {
    const file = await csv(
      '学员,,课程,,,费用（万元）,,备注',
      '姓名,证件号码,培训项目,项目类别,结业日期,培训费,实付培训费,',
      `测试0,${PERSONS[0]},焊工,区专项,2023-09-10,0.1,0.2,无`,
    );
    const { roster, rows } = await read(file);
    expect([roster.tables[0]?.headerRow, rows.length]).toEqual([2, 1]);
    expect(value(rows[0], '实付培训费')).toBe('200000 (0.2 按万元计，为 2000.00 元)');
    expect(value(rows[0], '备注')).toBe('无');
  });

  it.each([
    ['补贴金额：万元', '0.12'],
    ['万元', '0.12'],
    ['金额 万元', '0.12'],
    ['补贴金额:元', '1200'],
  ])('takes the unit that a group of columns states: %s', async (group, fee) => {
    const file = await csv(
      '单位：千元',
      `学员,,课程,,,${group},,备注`,
      '姓名,证件号码,培训项目,项目类别,结业日期,培训费,核定金额,',
      `测试0,${PERSONS[0]},焊工,区专项,2023-09-10,${fee},,`,
    );
    expect(value((await read(file)).rows[0], '培训费')).toMatch(/^120000\b/);
  });

  it('never gives a parent column to an unknown child', async () => {
    const file = await csv(
      '姓名,证件号码,培训项目,项目类别,培训时间,',
      ',,,,起,结业日期',
      `测试0,${PERSONS[0]},焊工,区专项,2023-09-01,2023-09-10`,
    );
    const { rows, roster } = await read(file);
    expect(roster.tables[0]?.unknown).toEqual(['培训时间/起']);
    expect([value(rows[0], '结业日期'), value(rows[0], '培训起止日期')]).toEqual(['2023-09-10', 'blank']);
  });

  it('a first row of data is not taken for a second header row', async () => {
    const file = await csv(
      '姓名,证件号码,培训项目,项目类别,结业日期,备注',
      `测试0,${PERSONS[0]},焊工,区专项,2023-09-10,`,
    );
    expect((await open(file)).tables[0]?.headerRow).toBe(1);
    expect(columnOf('training', '姓名')).toBe(0);
  });
});
