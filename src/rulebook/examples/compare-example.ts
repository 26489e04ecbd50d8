import type { ExampleCase } from './example-case.js';
import { notation, type SettledExample } from './settle-example.js';

/** What an example expects and what was found, as texts that are equal where nothing differs. */
export interface ComparedExample {
  readonly expected: string;
  readonly found: string;
}

/** Payees, funds and departments are compared where the example names them. */
export function compareExample(
  { expected }: ExampleCase,
  settled: readonly SettledExample[],
): ComparedExample {
  const { expect, expectMore, expectPayee, expectFund, expectDepartments } = expected;
  const [first] = settled;
  return {
    expected: textOf([expect, ...expectMore].map(inNotation), {
      付给: expectPayee,
      资金: expectFund,
      部门: expectDepartments && namesByRule(expectDepartments),
    }),
    found: textOf(
      settled.map(({ outcome }) => outcome),
      {
        付给: expectPayee && first?.payees,
        资金: expectFund && first?.funds,
        部门: expectDepartments && first && namesByRule(first.departments),
      },
    ),
  };
}

type ByRule = Readonly<Record<string, string>>;

/** “13a: 1000.00, 13b: 300.00 / row: KEY_CONFLICT; 付给 13a: 甲一” */
function textOf(rows: readonly ByRule[], named: Readonly<Record<string, ByRule | undefined>>): string {
  const parts = Object.entries(named).flatMap(([what, byRule]) =>
    byRule === undefined ? [] : [`${what} ${ofRow(byRule)}`],
  );
  return [rows.map(ofRow).join(' / '), ...parts].join('; ');
}

function namesByRule(departments: Readonly<Record<string, readonly string[]>>): ByRule {
  return Object.fromEntries(Object.entries(departments).map(([rule, keys]) => [rule, keys.join('、')]));
}

function ofRow(byRule: ByRule): string {
  const rules = Object.entries(byRule).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return rules.length === 0 ? '无' : rules.map(([rule, result]) => `${rule}: ${result}`).join(', ');
}

function inNotation(expected: ByRule): ByRule {
  return Object.fromEntries(
    Object.entries(expected).map(([rule, result]) => [rule, notation(result.split(' '))]),
  );
}
