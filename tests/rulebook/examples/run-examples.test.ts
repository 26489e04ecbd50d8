import { describe, expect, it } from 'vitest';
import { openRulebook } from '../../../src/rulebook/open-rulebook.js';
import { runExamples } from '../../../src/rulebook/examples/run-examples.js';

const rulebook = await openRulebook('rules');

const HEAD = `provision: 8
bases:
  工作室:
    roster: organisation
    row:
      单位名称: 甲机械有限公司
      单位代码: 91310199MA00000152
      单位类型: 企业
      单位所在区: 松江区
      资助项目: 技能大师工作室
      级别: 国家级
      项目名称: 甲一技能大师工作室
      认定文号: 文1号
      认定日期: 2023-10-10
examples:
`;

/** Runs a file of examples in place of the shipped ones; the first example is on line 16. */
async function failures(examples: string) {
  const beside = [{ name: 'examples/08.yaml', text: HEAD + examples }];
  return runExamples({ ...rulebook, beside });
}

describe('an example', () => {
  it('that comes out as it says is no failure', async () => {
    const text = `  - { name: 国家级, base: 工作室, expect: { 8a: '200000.00' } }\n`;
    expect(await failures(text)).toEqual([]);
  });

  it('that comes out otherwise says what was expected and found, and where', async () => {
    const text = `  - { name: 区级, base: 工作室, with: { 级别: 区级 }, expect: { 8a: '200000.00' } }\n`;
    expect(await failures(text)).toEqual([
      {
        file: 'examples/08.yaml',
        line: 16,
        name: '区级',
        expected: '8a: 200000.00',
        found: 'row: NO_RULE_APPLIES',
      },
    ]);
  });

  it('is run under the reading that it names', async () => {
    const school = `with: { 单位代码: 52310199MJ0000034J }`;
    const text = `  - { name: 任何单位, base: 工作室, ${school}, expect: { 8a: '200000.00' } }
  - { name: 只付企业, base: 工作室, readings: { 8a.enterprise: enterprise }, ${school}, expect: { 8a: UNIT_TYPE_NOT_ELIGIBLE } }
`;
    expect(await failures(text)).toEqual([]);
  });

  it('is compared by payee and fund where it names them', async () => {
    const text = `  - { name: 收款, base: 工作室, expect: { 8a: '200000.00' }, expectPayee: { 8a: 乙 }, expectFund: { 8a: 丙 } }\n`;
    expect(await failures(text)).toMatchObject([
      {
        expected: '8a: 200000.00; 付给 8a: 乙; 资金 8a: 丙',
        found: '8a: 200000.00; 付给 8a: 甲机械有限公司; 资金 8a: 待主管部门确认',
      },
    ]);
  });

  it('is compared by the departments that it names: the first of them pays', async () => {
    const named = (departments: string) =>
      `  - { name: 部门, base: 工作室, expect: { 8a: '200000.00' }, expectDepartments: { 8a: [${departments}] } }\n`;
    expect(await failures(named('hrss, finance'))).toEqual([]);
    expect(await failures(named('finance, hrss'))).toMatchObject([
      { expected: '8a: 200000.00; 部门 8a: finance、hrss', found: '8a: 200000.00; 部门 8a: hrss、finance' },
    ]);
  });

  it.each([
    ['a column that its roster does not have', 'with: { 出勤: 1% }', '单位资助名册没有栏目“出勤”'],
    ['a reading that there is not', 'readings: { 8a.studio: none }', '没有解释 8a.studio=none'],
    [
      'a list that there is not',
      'standards: { prices: [{ 价: 一 }] }',
      /^名单 prices\.csv：不是已知的名单文件/,
    ],
    [
      'a list with a value that does not read',
      'standards: { mentorship: [{ 徒弟技能等级: 高级工, 补贴标准: 免费 }] }',
      /^名单 mentorship\.csv:2：B2“补贴标准”的内容“免费”无法识别/,
    ],
  ])('with %s is a failure with its line', async (_name, part, found) => {
    const text = `  - { name: 例, base: 工作室, ${part}, expect: { 8a: '200000.00' } }\n`;
    expect(await failures(text)).toEqual([
      {
        file: 'examples/08.yaml',
        line: 16,
        name: '例',
        expected: '可以读取的例子',
        found: typeof found === 'string' ? found : expect.stringMatching(found),
      },
    ]);
  });

  it('with a base that there is not is a failure with its line', async () => {
    const text = `  - { name: 例, base: 基地, expect: { 8a: '200000.00' } }\n`;
    expect(await failures(text)).toMatchObject([
      { line: 16, found: 'examples.0.base：没有名为 基地 的 base，可用：工作室' },
    ]);
  });
});

it('an amount that only a published list could say is held where there is none', async () => {
  const policy = {
    ...rulebook.policy,
    provisions: rulebook.policy.provisions.map((provision) => ({
      ...provision,
      rules: provision.rules.map((rule) =>
        rule.id === '8a'
          ? {
              ...rule,
              amount: {
                base: { from: 'standard' as const, list: 'graduates', match: {}, amount: '补贴标准' },
                entered: { column: '核定金额', mode: 'instead' as const },
              },
            }
          : rule,
      ),
    })),
  };
  const text = `${HEAD}  - { name: 无标准, base: 工作室, with: { 核定金额: '1' }, expect: { 8a: STANDARD_MISSING } }\n`;
  const beside = [{ name: 'examples/08.yaml', text }];
  expect(runExamples({ ...rulebook, written: policy, beside })).toEqual([]);
});
