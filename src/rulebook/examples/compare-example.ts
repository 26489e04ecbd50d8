import type { ExampleCase } from './example-case.js';
import { notation, type SettledExample } from './settle-example.js';

/** What an example expects and what was found, as texts that are equal where nothing differs. */
export interface ComparedExample {
  readonly expected: string;
  readonly found: string;
}

/** Payees and funds are compared where the example names them. */
export function compareExample(
  { expected }: ExampleCase,
  settled: readonly SettledExample[],
): ComparedExample {
  const { expect, expectMore, expectPayee, expectFund } = expected;
  const [first] = settled;
  return {
    expected: textOf([expect, ...expectMore].map(inNotation), expectPayee, expectFund),
    found: textOf(
      settled.map(({ outcome }) => outcome),
      expectPayee && first?.payees,
      expectFund && first?.funds,
    ),
  };
}

type ByRule = Readonly<Record<string, string>>;

/** “13a: 1000.00, 13b: 300.00 / row: KEY_CONFLICT; 付给 13a: 甲一” */
function textOf(rows: readonly ByRule[], payees: ByRule | undefined, funds: ByRule | undefined): string {
  const parts = [
    rows.map(ofRow).join(' / '),
    payees === undefined ? '' : `付给 ${ofRow(payees)}`,
    funds === undefined ? '' : `资金 ${ofRow(funds)}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
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
