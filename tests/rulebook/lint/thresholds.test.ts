import { describe, expect, it, test } from 'vitest';
import { checkedWith } from '../changed-rules.js';

type Case = readonly [
  name: string,
  file: string,
  from: string,
  to: string,
  examples: string,
  subject: string,
];

describe('a threshold that the examples do not show is named', () => {
  test.each<Case>([
    ['a least share', 'provisions/03.yaml', "min: '0.6'", "min: '0.65'", '03', '3b:核定比例 65%'],
    ['a greatest share', 'provisions/03.yaml', "max: '0.8'", "max: '0.75'", '03', '3b:核定比例 75%'],
    ['attendance', 'shared.yaml', "minimum: '0.7'", "minimum: '0.75'", '12', '12:出勤率 75%'],
    ['an entered amount', 'provisions/23.yaml', 'max: 2000', 'max: 2500', '23', '23a:核定金额 2500.00 元'],
    ['a cut', 'provisions/21.yaml', 'max: 250000', 'max: 260000', '21', '21:计算金额 260000.00 元'],
    ['a number of persons', 'provisions/15.yaml', 'min: 1,', 'min: 7,', '15', '15:高级工获证人数 7'],
    [
      'a sum of one project',
      'provisions/20.yaml',
      'cap: { yuan: 30000',
      'cap: { yuan: 31000',
      '20',
      '20:按项目名称累计 31000.00 元',
    ],
    ['a number of times', 'provisions/09.yaml', 'most: 36', 'most: 38', '09', '9c:按person累计 38 次'],
    ['a term', 'provisions/09.yaml', 'months: 36', 'months: 40', '09', '9c:发放月份距资助起始月份 39 个月'],
    ['a quota', 'provisions/09.yaml', 'persons: 25', 'persons: 30', '09', '9c:一期的人数 30 人'],
    [
      'a block of a quota',
      'provisions/09.yaml',
      'blockMonths: 24',
      'blockMonths: 36',
      '09',
      '9c:资助起始月份距 2023-08 36 个月',
    ],
    [
      'a year',
      'provisions/29.yaml',
      'yearsBefore: 0',
      'yearsBefore: 3',
      '29',
      '29:命名年度早于认定日期 3 年',
    ],
    ['an age', 'working-age.yaml', 'age: 60', 'age: 63', '14', '14:男 63 周岁的退休年龄 当天'],
    ['a first day', 'policy.yaml', 'from: 2023-08-01', 'from: 2023-08-15', '05', '5a:认定日期 2023-08-15'],
    ['a first month', 'policy.yaml', 'from: 2023-08-01', 'from: 2023-05-01', '09', '9c:发放月份 2023-05'],
  ])('%s', async (_name, file, from, to, examples, subject) => {
    const { open } = await checkedWith([{ file, from, to }], `examples/${examples}`);
    expect(open.filter(({ lint }) => lint === 'thresholds').map((each) => each.subject)).toContain(subject);
  });

  it('with the values that are missing, and the file to add them to', async () => {
    const gone = { file: 'examples/10.yaml', from: "核定金额: '6000.01'", to: "核定金额: '6000.02'" };
    const { open } = await checkedWith([gone], 'examples/10');
    expect(
      open.find(({ lint, subject }) => lint === 'thresholds' && subject.startsWith('10:')),
    ).toMatchObject({
      file: 'provisions/10.yaml',
      subject: '10:核定金额 6000.00 元',
      problem: '规则 10 的界限（核定金额 6000.00 元）没有这样的例子：6000.01 元',
      remedy: '在 examples/10.yaml 中补上：核定金额 6000.01 元',
    });
  });
});
