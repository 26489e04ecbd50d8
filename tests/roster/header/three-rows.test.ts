import { expect, it } from 'vitest';
import { open, lines, PERSONS, read, value, workbook } from '../roster-files.js';

it('joins columns, their groups and groups of these', async () => {
  const file = await workbook({
    名册: (sheet) => {
      lines(
        ['培训名册'],
        ['序号', '学员信息', null, null, '培训项目', '项目类别', '培训情况', null],
        [null, '基本', null, '证件', null, null, '结业日期', '培训费（万元）'],
        [null, '姓名', '性别', '证件号码', null, null, null, null],
        [1, '测试0', '男', PERSONS[0], '焊工', '区专项', '2023-09-10', 0.12],
      )(sheet);
      for (const range of ['A1:H1', 'A2:A4', 'B2:D2', 'B3:C3', 'E2:E4', 'F2:F4', 'G2:H2', 'G3:G4', 'H3:H4'])
        sheet.mergeCells(range);
    },
  });
  const { roster, rows } = await read(file);
  expect(roster.tables).toMatchObject([{ headerRow: 4, unknown: [] }]);
  expect(['姓名', '性别', '证件号码', '结业日期', '培训费'].map((name) => value(rows[0], name))).toEqual([
    '测试0',
    '男',
    PERSONS[0],
    '2023-09-10',
    '120000 (0.12 按万元计，为 1200.00 元)',
  ]);
});

it('takes units below two rows of header', async () => {
  const file = await workbook({
    名册: lines(
      ['学员', null, '培训', null, null, '费用'],
      ['姓名', '证件号码', '培训项目', '项目类别', '结业日期', '培训费'],
      [null, null, null, null, null, '（万元）'],
    ),
  });
  expect((await open(file)).tables).toMatchObject([{ headerRow: 3, unknown: [] }]);
});

it.each([
  ['培训机构', '账户信息', 'blank', '示例学校', 'blank'],
  ['学员', '账户信息', '1001', 'blank', '示例学校'],
])('under %s over %s an account is that one’s', async (top, group, account, institution, employer) => {
  const file = await workbook({
    名册: (sheet) => {
      lines(
        ['姓名', '证件号码', '培训项目', '项目类别', '结业日期', top, null, null],
        [null, null, null, null, null, '单位名称', group, null],
        [null, null, null, null, null, null, '开户银行', '银行账号'],
        ['测试0', PERSONS[0], '焊工', '区专项', '2023-09-10', '示例学校', '某行', '1001'],
      )(sheet);
      for (const range of ['A1:A3', 'B1:B3', 'C1:C3', 'D1:D3', 'E1:E3', 'F1:H1', 'F2:F3', 'G2:H2'])
        sheet.mergeCells(range);
    },
  });
  const { rows } = await read(file);
  expect(rows.map((row) => ['银行账号', '培训机构', '用人单位'].map((name) => value(row, name)))).toEqual([
    [account, institution, employer],
  ]);
});

it.each([
  ['金额（万元）', '费用', 0.12],
  ['金额（万元）', '费用（元）', 1200],
  ['金额', '费用：万元', 0.12],
  ['万元', '费用', 0.12],
  ['金额：元', '费用', 1200],
])('takes the unit of the nearest group over a column: %s over %s', async (top, middle, fee) => {
  const file = await workbook({
    名册: lines(
      ['单位：千元'],
      ['姓名', '证件号码', '培训项目', '项目类别', '结业日期', top, null],
      [null, null, null, null, null, middle, '审核'],
      [null, null, null, null, null, '培训费', '核定金额'],
      ['测试0', PERSONS[0], '焊工', '区专项', '2023-09-10', fee, null],
    ),
  });
  const { rows, roster } = await read(file);
  expect(roster.tables).toMatchObject([{ headerRow: 4 }]);
  expect(value(rows[0], '培训费')).toMatch(/^120000\b/);
});
