import { describe, expect, it } from 'vitest';
import { outline } from '../outline.js';
import { csv, lines, type Line, PERSONS, read, trainee, TRAINING, value, workbook } from '../roster-files.js';

const T: Line = [...TRAINING, '培训费'];
const WAN: Line = [...TRAINING, '培训费（万元）'];
const paid = (person: number, fee: string): Line => [...trainee(person), fee];

/** How reading a sheet of these rows ends. */
async function ending(...rows: readonly Line[]): Promise<string> {
  return (await outline(await workbook({ 名册: lines(...rows) }))).at(-1) ?? '';
}

describe('a unit of money that may or may not be meant is refused, not guessed', () => {
  it.each<[string, Line[]]>([
    [
      'a note at the foot of one block',
      [WAN, paid(0, '0.1'), ['注：金额单位：万元'], ['二班'], T, paid(1, '1000')],
    ],
    ['a sum that says its unit', [T, paid(0, '0.1'), ['合计', '', '', '', '', '金额单位：万元']]],
    ['a note at the foot of all', [T, paid(0, '0.1'), ['注：金额单位：万元']]],
    ['the unit of the block before', [['单位：万元'], T, paid(0, '0.1'), ['二班'], T, paid(1, '1000')]],
    [
      'the unit of the block between',
      [T, paid(0, '9'), ['二班 单位：万元'], T, paid(1, '1'), ['三班'], T, paid(2, '1000')],
    ],
    ['a note in words', [T, paid(0, '0.1'), ['注：以上金额单位为万元']]],
    ['a sum that names a unit', [T, paid(0, '0.1'), ['合计（万元）', '', '', '', '', '0.1']]],
    ['a line amid the rows', [T, paid(0, '1000'), ['二班（万元）'], paid(1, '0.1')]],
    ['a title of the next block', [T, paid(0, '1000'), ['二班（万元）'], T, paid(1, '0.1')]],
    ['the unit of another header', [WAN, paid(0, '0.1'), ['二班'], T, paid(1, '1000')]],
  ])('%s', async (_, rows) => {
    expect(await ending(...rows)).toMatch(/^HEADER_NOT_FOUND .*(?:单位|万元)/);
  });

  it.each([
    '补贴名册（万元）',
    '（万元）',
    '万元',
    '以万元为单位',
    '注：本表金额以万 元计',
    '培训名册2025（千元）',
    '单位：元、万元',
    '单位：万元、元',
    '单位：套、万元',
    '单位：元 补贴额（万元）',
  ])('a line above the header that names one but does not state it: %s', async (line) => {
    expect(await ending([line], T, paid(0, '0.1'))).toMatch(
      /^HEADER_NOT_FOUND .*第 1 行“.*元.*”提到金额单位/,
    );
  });

  it('a label and its unit one below the other', async () => {
    expect(await ending(['', '单位：'], ['万元'], T, paid(0, '0.1'))).toMatch(
      /^HEADER_NOT_FOUND .*“万元”提到/,
    );
  });

  it.each([
    '补贴 3万元、5 万元以下及叁万元的名册',
    '每人数千元，万元以上另附',
    '填报单位：万元汇公司',
    '资金合计：1.2万元',
    '单位：元（5万元以下）',
  ])('but an amount or a name is no unit: %s', async (line) => {
    expect(await ending([line], T, paid(0, '1000'), [line.replace('单位', '备注')])).not.toMatch(/^HEADER/);
  });

  it('nor is there doubt where the columns say theirs, or the line says again what is stated', async () => {
    expect(await ending(['补贴名册（万元）'], WAN, paid(0, '0.1'))).toBe('3 row 测试0');
    const again: Line[] = [['单位：万元'], ['（万元）'], T, paid(0, '0.1'), ['合计（万元）']];
    expect(await ending(...again)).toBe('5 skipped 合计（万元）');
  });

  it('but a header once more on the next page goes on in its unit, and one with a unit of its own in that', async () => {
    const file = await workbook({
      名册: lines(
        ['单位：万元'],
        T,
        paid(0, '0.1'),
        [],
        T,
        paid(1, '0.2'),
        ['二班 单位：元'],
        T,
        paid(2, '300'),
      ),
    });
    expect((await read(file)).rows.map((row) => value(row, '培训费').split(' ')[0])).toEqual([
      '100000',
      '200000',
      '30000',
    ]);
  });

  it.each(['万元', '（万元）'])(
    'a unit in a row of its own under the header is the header’s: %s',
    async (unit) => {
      const file = await workbook({ 名册: lines(T, ['', '', '', '', '', unit], paid(0, '0.1')) });
      const { rows } = await read(file);
      expect(rows.map((row) => value(row, '培训费').split(' ')[0])).toEqual(['100000']);
    },
  );
});

describe('a unit code in a column without a header', () => {
  it('is another unit, unless it is the row’s own', async () => {
    const header = ['单位名称', '单位代码', '资助项目', '认定日期'];
    const beside = async (code: string): Promise<string> =>
      ending(header, ['示例一', '91310199MA00000152', '新型技师学院', '2023-09-10', '', code]);
    expect(await beside('91310199MA0000023W')).toMatch(/^HEADER_NOT_FOUND .*F2 有证件号码或单位代码/);
    expect(await beside('91310199MA00000152')).toBe('2 row 示例一');
  });
});

describe('a number in a column without a header is of another table, and refused', () => {
  const blank: Line = ['', '', '', '', '', ''];

  it.each<[string, Line[]]>([
    [
      'to the left of a header further down',
      [[...TRAINING], [...trainee(0)], [...blank, ...TRAINING], [...trainee(1), '', ...trainee(2)]],
    ],
    [
      'in a gap between headers',
      [
        ['姓名', '', ...TRAINING.slice(1)],
        ['测试0', PERSONS[1], ...trainee(0).slice(1)],
      ],
    ],
    ['beside a sum', [[...TRAINING], [...trainee(0)], ['合计', '', '', '', '', '', PERSONS[1]]]],
  ])('%s', async (_, rows) => {
    expect(await ending(...rows)).toMatch(/^HEADER_NOT_FOUND .*没有表头/);
  });
});

describe('a header further down is not taken for data', () => {
  it('whose word for the number begins with figures', async () => {
    const last = await ending(
      T,
      paid(0, '95'),
      ['二班'],
      ['姓名', '18位身份证号', '培训项目', '项目类别', '结业日期', '实付培训费', '培训费'],
    );
    expect(last).toMatch(/^COLUMN_MISSING .*第 4 行起/);
  });

  it('that names hardly a known column', async () => {
    const last = await ending(
      T,
      paid(0, '95'),
      ['学员', '身份', '课程', '类别', '结业', '补贴'],
      paid(1, '700'),
    );
    expect(last).toMatch(/^HEADER_NOT_FOUND .*第 3 行又是一个表头/);
  });

  it.each<[string, string[]]>([
    ['its district', ['王五', '办理中', '焊工', '见附件', '', '', '松江区', '']],
    ['words of two lists', ['王五', '办理中', '焊工', '区专项', '见附件', '', '', '在职职工']],
  ])('but not a row without a figure, told by %s', async (_, held) => {
    const header = [...T, '户籍地', '人员类别'];
    const { rows } = await read(
      await csv(header.join(','), [...paid(0, '95'), '', ''].join(','), held.join(',')),
    );
    expect(rows.map((row) => value(row, '姓名'))).toEqual(['测试0', '王五']);
  });

  it.each<[string, string[]]>([
    ['a single word of a list', ['学员', '身份', '课程', '类别', '结业', '补贴', '来源', '职工']],
    ['words that name columns', ['学员', '身份', '课程', '类别', '结业', '补贴', '户籍', '用人单位']],
  ])('although it has %s', async (_, later) => {
    const header = [...T, '户籍地', '人员类别'];
    expect(await ending(header, [...paid(0, '95'), '', ''], later, paid(1, '700'))).toMatch(
      /^HEADER_NOT_FOUND .*第 3 行又是一个表头/,
    );
  });

  it('nor a row of data for the lower part of a header', async () => {
    const file = await csv(`${TRAINING.join(',')},收款方`, ',,,,,培训机构', `${trainee(0).join(',')},个人`);
    const { rows } = await read(file);
    expect(rows.map((row) => value(row, '收款方'))).toEqual(['培训机构', '个人']);
  });
});

describe('a row in front of a header that may be a person stays a row', () => {
  it.each([['买买提江艾力'], ['张三（女）'], ['王小明同学'], ['', '', '见附件']])(
    '%s %s %s',
    async (...cells) => {
      expect(
        await outline(
          await workbook({
            名册: lines(T, paid(0, '9'), cells, [...T].toReversed(), [...paid(1, '9')].toReversed()),
          }),
        ),
      ).toContain(`3 row ${cells[0] === '' ? 'blank' : cells[0]}`);
    },
  );
});
