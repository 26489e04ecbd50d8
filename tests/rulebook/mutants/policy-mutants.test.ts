import { describe, expect, it } from 'vitest';
import type { PolicyData, RuleData } from '../../../src/policy/data.js';
import { policyMutants } from '../../../src/rulebook/mutants/policy-mutants.js';
import { shippedPolicy } from '../../policy/shipped.js';

const shipped = await shippedPolicy();

/** The names of the mutants of one rule, with parts of it changed. */
function mutantsOf(id: string, changed: Partial<RuleData> = {}): readonly string[] {
  const policy: PolicyData = {
    ...shipped,
    provisions: shipped.provisions.map((provision) => ({
      ...provision,
      rules: provision.rules.map((rule) => (rule.id === id ? { ...rule, ...changed } : rule)),
    })),
  };
  return [...policyMutants(policy)]
    .filter(({ rules, name }) => rules.length === 1 && name.startsWith(`${id}：`))
    .map(({ name }) => name.slice(id.length + 1));
}

describe('mutants of a rule', () => {
  it('take away each condition, requirement and part of a key, shift the amount by a fen and swap the payee', () => {
    expect(mutantsOf('3a')).toEqual([
      '适用：去掉 项目类别',
      '适用：项目类别：加上 企业委托培训',
      '适用：项目类别：加上 集中培训服务',
      '适用：项目类别：加上 区重点项目',
      '适用：项目类别：加上 区专项',
      '适用：项目类别：加上 技能提升训练营',
      '去掉 employer-local',
      '去掉 employer-enterprise',
      '去掉 attended-at-all',
      '金额：定额 600 → 599.99',
      '金额：定额 600 → 600.01',
      '收款：employer → person',
      '收款：employer → institution',
      '只付一次：去掉 person',
      '只付一次：去掉 course',
      '只付一次：加上 year',
      '只付一次：加上 结业日期',
      '部门：hrss、education 对调',
      '部门：去掉 hrss',
      '部门：去掉 education',
      '部门：去掉 union',
      '部门：去掉 finance',
    ]);
  });

  it('leave the departments of a rule that pays nothing alone: nothing is on their sheets', () => {
    expect(mutantsOf('28').filter((name) => name.includes('部门'))).toEqual([]);
  });

  it('shift a bound both ways, take it away and turn it round', () => {
    expect(mutantsOf('3b').filter((name) => name.includes('核定比例'))).toEqual([
      '去掉 between 核定比例',
      'between 核定比例：下限 0.6 → 0.5999',
      'between 核定比例：下限 0.6 → 0.6001',
      'between 核定比例：上限 0.8 → 0.7999',
      'between 核定比例：上限 0.8 → 0.8001',
      'between 核定比例：去掉下限 0.6',
      'between 核定比例：去掉上限 0.8',
      'between 核定比例：上限、下限对调',
      '金额：比例 核定比例 → 1',
    ]);
  });

  it('shift each amount of a table, leave it out, and swap neighbours', () => {
    expect(mutantsOf('18').filter((name) => name.includes('金额'))).toEqual([
      '金额：高级工：标准 10000 → 9999.99',
      '金额：高级工：标准 10000 → 10000.01',
      '金额：技师：标准 20000 → 19999.99',
      '金额：技师：标准 20000 → 20000.01',
      '金额：高级技师：标准 30000 → 29999.99',
      '金额：高级技师：标准 30000 → 30000.01',
      '金额：去掉 高级工',
      '金额：去掉 技师',
      '金额：去掉 高级技师',
      '金额：高级工、技师 的标准对调',
      '金额：技师、高级技师 的标准对调',
    ]);
  });

  it('shift terms, times and quotas', () => {
    expect(mutantsOf('9c').filter((name) => /month-in-term|累计|计划|资金|日期栏/.test(name))).toEqual([
      '去掉 month-in-term',
      'month-in-term：月数 36 → 35',
      'month-in-term：月数 36 → 37',
      '累计次数：次数 36 → 35',
      '累计次数：次数 36 → 37',
      '计划人数：人数 25 → 24',
      '计划人数：人数 25 → 26',
      '计划人数：每段月数 24 → 23',
      '计划人数：每段月数 24 → 25',
      '计划人数：起算月份 2023-08 → 2023-07',
      '计划人数：起算月份 2023-08 → 2023-09',
      '去掉累计次数',
      '去掉计划人数',
      '去掉资金 促进人才发展专项资金',
      '去掉日期栏 发放月份',
    ]);
  });

  it('shift days, and go into amendments', () => {
    const changed = {
      from: '2023-08-15',
      to: '2024-12-31',
      amendments: [
        {
          from: '2024-01-01',
          item: '修订一',
          cites: ['x'],
          amount: { base: { from: 'fixed' as const, yuan: 5 } },
        },
      ],
    };
    expect(mutantsOf('16', changed).filter((name) => /[起止]期|修订/.test(name))).toEqual([
      '起期 2023-08-15 → 2023-08-14',
      '起期 2023-08-15 → 2023-08-16',
      '止期 2024-12-31 → 2024-12-30',
      '止期 2024-12-31 → 2025-01-01',
      '去掉起期 2023-08-15',
      '去掉止期 2024-12-31',
      '去掉 修订一 修订',
      '修订一 修订：起期 2024-01-01 → 2023-12-31',
      '修订一 修订：起期 2024-01-01 → 2024-01-02',
      '修订一 修订：金额：定额 5 → 4.99',
      '修订一 修订：金额：定额 5 → 5.01',
    ]);
  });
});

it('the ages concern the rules that test them in a case of a by-value only', () => {
  const require = [
    {
      check: 'by-value' as const,
      column: '级别',
      cases: [{ is: ['国家级'], require: [{ check: 'working-age' as const }] }],
    },
  ];
  const provisions = shipped.provisions.map((provision) => ({
    ...provision,
    rules: provision.rules.map((rule) => (rule.id === '8a' ? { ...rule, require } : rule)),
  }));
  const ages = [...policyMutants({ ...shipped, provisions })].filter(({ name }) =>
    name.startsWith('劳动年龄'),
  );
  expect(ages.length).toBeGreaterThan(0);
  expect(ages.every(({ rules }) => rules.includes('8a') && rules.includes('12'))).toBe(true);
});

describe('what makes no difference is not made', () => {
  it.each([
    ['that a cell is given which the key asks for, too', '6', '去掉 document'],
    ['that a cell is given whose date is tested, too', '18', '去掉 given 首班评价日期'],
    ['a part of the key that is the same in all rows of the rule', '30b', '只付一次：去掉 资助项目'],
    ['that a number is not 0 where the tier says so, too', '15', '去掉 between 高级工获证人数'],
  ])('%s', (_name, rule, mutant) => {
    expect(mutantsOf(rule)).not.toContain(mutant);
    expect(mutantsOf(rule).length).toBeGreaterThan(2);
  });

  it('a shared check that tests nothing', () => {
    const names = [...policyMutants(shipped)].map(({ name }) => name);
    expect(names.filter((name) => name.includes('household-of-soldiers'))).toEqual([]);
  });
});
