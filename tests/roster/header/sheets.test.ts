import { describe, expect, it } from 'vitest';
import { outline } from '../outline.js';
import { lines, type Line, PERSONS, trainee, TRAINING, workbook } from '../roster-files.js';

const ROSTER = lines([...TRAINING], [...trainee(0)]);
const UNIT = '91310199MA00000152';

describe('beside a roster, a sheet that is none', () => {
  it.each<[string, Line[], string]>([
    [
      'a list of choices',
      [
        ['技能等级', '人员类别', '证件类型'],
        ['高级工', '在职职工', '护照'],
      ],
      '未读取，其中没有证件号码或单位代码：按证书名册读取，缺少必填栏：姓名、证件号码、发证日期',
    ],
    [
      'a summary by name',
      [
        ['姓名', '用人单位', '人数', '培训项目'],
        ['测试0', '示例公司', 1, '焊工'],
      ],
      '未读取，其中没有证件号码或单位代码',
    ],
    [
      'a cover with the unit’s code',
      [
        ['填报单位', '示例公司'],
        ['统一社会信用代码', UNIT],
      ],
      '没有可识别的表头，未读取',
    ],
    ['nothing at all', [], '没有可识别的表头，未读取'],
  ])('is named and passed over: %s', async (_, rows, words) => {
    const [notice, ...rest] = await outline(await workbook({ 名册: ROSTER, 别的: lines(...rows) }));
    expect(notice).toMatch(/^FILE_READ_AS 工作表“别的”/);
    expect(notice).toContain(words);
    expect(rest).toEqual(['table training under row 1', '2 row 测试0']);
  });

  const far = Array.from({ length: 60 }, (): Line => ['说明']);
  it.each<[string, Line[], string]>([
    [
      'under a header that nobody knows',
      [['名字', '号码', '课程'], [...trainee(1)]],
      'HEADER_NOT_FOUND 名册.xlsx 工作表“别的”: 没有可识别的表头；其 B2',
    ],
    ['without a header, as a sheet that goes on', [[...trainee(1)]], '其 B1'],
    ['far below its head', [...far, [...TRAINING], [...trainee(1)]], '其 B62'],
    [
      'with a slip in it',
      [
        ['名字', '号码'],
        ['测试', '310199197001010018'],
      ],
      '其 B2',
    ],
    [
      'in a roster of passports, its column misspelt',
      [
        TRAINING.map((name) => (name === '证件号码' ? '护照号' : name)),
        ['SMITH', 'E12345678', '焊工', '区专项', '2023-09-10'],
      ],
      'COLUMN_MISSING',
    ],
    [
      'in a summary',
      [
        ['姓名', '证件号码', '用人单位'],
        ['测试0', PERSONS[0], '示例公司'],
      ],
      'KIND_AMBIGUOUS 名册.xlsx 工作表“别的”: 第 1 行的表头分不清',
    ],
    [
      'under a header that lacks a column',
      [
        ['姓名', '证件号码', '培训项目', '项目类别'],
        ['测试0', PERSONS[0], '焊工', '区专项'],
      ],
      'COLUMN_MISSING 名册.xlsx 工作表“别的”: 按培训名册读取，缺少必填栏：结业日期',
    ],
    [
      'of units',
      [
        ['名称', '代码', '项目'],
        ['示例公司', UNIT, '工作室'],
      ],
      '其 B2',
    ],
  ])('is refused where it has numbers %s', async (_, rows, words) => {
    const events = await outline(await workbook({ 名册: ROSTER, 别的: lines(...rows) }));
    expect(events).toEqual([expect.stringContaining(words)]);
    expect(
      await outline(await workbook({ 名册: ROSTER, 别的: lines(...rows) }), { sheet: '名册' }),
    ).toContain('2 row 测试0');
  });
});

it('alone is refused with what it lacks', async () => {
  const file = await workbook({ 汇总: lines(['姓名', '用人单位', '人数', '培训项目']), 空: lines() });
  expect(await outline(file)).toEqual([expect.stringContaining('COLUMN_MISSING 名册.xlsx 工作表“汇总”')]);
});

it('says how far a header was looked for', async () => {
  const file = await workbook({
    名册: lines(...Array.from({ length: 45 }, (): Line => ['说明']), [...TRAINING]),
  });
  expect(await outline(file)).toEqual([expect.stringContaining('已查看前 40 行，到第 40 行为止')]);
});
