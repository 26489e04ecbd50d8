import { expect, it } from 'vitest';
import { outline } from '../outline.js';
import { csv, lines, trainee, TRAINING, workbook } from '../roster-files.js';

const OTHER = ['学员姓名', '身份证号', '课程名称', '培训类别', '结业时间'];

it.each([
  ['alike', TRAINING],
  ['by other names', OTHER],
])('refuses two tables beside each other, their headers spelt %s', async (_, right) => {
  const file = await csv([...TRAINING, '', ...right].join(','), [...trainee(0), '', ...trainee(1)].join(','));
  expect(await outline(file)).toEqual([
    'COLUMN_DUPLICATE 名册.csv: 一行表头中“姓名、证件号码、培训项目、项目类别、结业日期”各出现两次，像是左右并排的两张表（左从 A 列起，右从 G 列起）',
  ]);
});

it('refuses a table beside another that begins further down, but no second note of the row’s own number', async () => {
  const beside = (person: number) =>
    workbook({ 名册: lines([...TRAINING], [...trainee(0)], [...trainee(1), null, ...trainee(person)]) });
  expect((await outline(await beside(2))).at(-1)).toContain(
    'H3 有证件号码或单位代码，这一栏却没有表头（表头在第 1 行）',
  );
  expect(await outline(await beside(1))).toContain('3 row 测试1');
});
