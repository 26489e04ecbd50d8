import { describe, expect, test } from 'vitest';
import type { PolicyData, RuleData } from '../../src/policy/data.js';
import { compareExample } from '../../src/rulebook/examples/compare-example.js';
import { exampleCases } from '../../src/rulebook/examples/example-case.js';
import { parseExamples } from '../../src/rulebook/examples/example-file.js';
import { openExamples } from '../../src/rulebook/examples/settle-example.js';
import { shippedPolicy } from '../policy/shipped.js';

const policy = await shippedPolicy();
const person = "姓名: 甲一, 证件号码: '310199198001010013'";

type Amendment = NonNullable<RuleData['amendments']>[number];

/** The shipped rules with one rule amended. */
function amended(id: string, ...amendments: readonly Omit<Amendment, 'item' | 'cites'>[]): PolicyData {
  const provisions = policy.provisions.map((provision) => ({
    ...provision,
    rules: provision.rules.map((rule) =>
      rule.id === id
        ? { ...rule, amendments: amendments.map((each) => ({ ...each, item: '虚构', cites: ['虚构'] })) }
        : rule,
    ),
  }));
  return { ...policy, provisions };
}

/** What one row comes to; `expect` is where it differs from what is found. */
function found(under: PolicyData, roster: string, row: string, expected: string): unknown {
  const text = `provision: 1\nbases: { b: { roster: ${roster}, row: { ${row} } } }\nexamples: [{ name: x, period: 2025-12, base: b, expect: { ${expected} } }]\n`;
  const { files, mistakes } = parseExamples([{ name: 'examples/01.yaml', text }]);
  const { cases, unusable } = exampleCases(files, under);
  expect([mistakes, unusable]).toEqual([[], []]);
  return cases.map((example) => compareExample(example, openExamples(under)(example)));
}

function expectRow(under: PolicyData, roster: string, row: string, expected: string): void {
  const [compared] = found(under, roster, row, expected) as { expected: string; found: string }[];
  expect(compared?.found).toBe(compared?.expected);
}

describe('a row is judged by the version in force on the last day of its event', () => {
  const fixed = (yuan: number): RuleData['amount'] => ({ base: { from: 'fixed', yuan } });

  test.each([
    ['2023-12-31', '3000.00'],
    ['2024-01-01', '3500.00'],
    ['2024-12-31', '3500.00'],
    ['2025-01-01', '4000.00'],
  ])('a day: 松江工匠 of %s', (day, yuan) => {
    const under = amended(
      '30b',
      { from: '2024-01-01', amount: fixed(3500) },
      { from: '2025-01-01', amount: fixed(4000) },
    );
    const row = `${person}, 资助项目: 松江工匠, 认定日期: ${day}, 命名年度: '${day.slice(0, 4)}'`;
    expectRow(under, 'talent', row, `30b: '${yuan}'`);
  });

  test.each([
    ['2024-06', '1000.00'],
    ['2024-07', '1200.00'],
    ['2024-08', '1200.00'],
  ])('a month: 首席技师培养资助 of %s, amended in July', (month, yuan) => {
    const under = amended('9c', { from: '2024-07-01', amount: fixed(1200) });
    const row = `${person}, 资助项目: 首席技师培养资助, 认定文号: 虚构1号, 认定日期: 2023-09-15, 资助起始月份: 2023-10, 发放月份: ${month}`;
    expectRow(under, 'talent', row, `9c: '${yuan}'`);
  });

  test.each([
    ['2023', '50000.00'],
    ['2024', '60000.00'],
    ['2025', '60000.00'],
  ])('a year: 创新工作室 of %s, amended in 2024', (year, yuan) => {
    const under = amended('11a', { from: '2024-01-01', amount: fixed(60000) });
    const row = `单位名称: 甲机械有限公司, 单位代码: 91310199MA00000152, 单位所在区: 松江区, 资助项目: 劳模工匠创新工作室, 级别: 市级, 项目名称: 甲一工作室, 资助年度: '${year}', 认定日期: 2023-09-15`;
    expectRow(under, 'organisation', row, `11a: '${yuan}'`);
  });

  test('a row whose month is missing is held by the last version', () => {
    const under = amended('9c', { from: '2024-07-01', require: [] });
    const row = `${person}, 资助项目: 首席技师培养资助, 认定日期: 2023-09-15, 资助起始月份: 2023-10`;
    expectRow(under, 'talent', row, '9c: FIELD_MISSING');
  });
});

describe('an amendment may change who is meant', () => {
  const asks = (...honours: readonly string[]): RuleData['when'] => [
    { column: '资助项目', is: [...honours] },
  ];
  const under = amended('29', { from: '2024-01-01', when: asks('全国技术能手', '虚构大奖') });
  const row = (honour: string, day: string): string =>
    `${person}, 资助项目: ${honour}, 认定日期: ${day}, 命名年度: '${day.slice(0, 4)}', 推荐区: 松江区, 上级奖励金额: '20000'`;

  test.each([
    ['an honour that stays, before', '全国技术能手', '2023-12-31', "'29': '20000.00'"],
    ['an honour that stays, after', '全国技术能手', '2024-01-01', "'29': '20000.00'"],
    ['a new honour, before', '虚构大奖', '2023-12-31', 'row: NO_RULE_APPLIES'],
    ['a new honour, after', '虚构大奖', '2024-01-01', "'29': '20000.00'"],
    ['an honour left out, before', '上海技能大奖', '2023-12-31', "'29': '20000.00'"],
    ['an honour left out, after', '上海技能大奖', '2024-01-01', 'row: NO_RULE_APPLIES'],
  ])('%s', (_name, honour, day, expected) => {
    expectRow(under, 'talent', row(honour, day), expected);
  });
});
