import { yuanText } from '../../model/money.js';
import type { Outcome } from '../../model/plan.js';
import type { Roster } from '../../model/roster-read.js';
import type { Standards } from '../../model/standards.js';
import type { PolicyData } from '../../policy/data.js';
import { computeBatch } from '../../run/compute.js';
import { OutcomeList } from '../../run/outcome-list.js';

/** What became of one row: rule, or `row` → amount and codes in the notation of the examples; and who was paid. */
export interface SettledExample {
  readonly outcome: Readonly<Record<string, string>>;
  readonly payees: Readonly<Record<string, string>>;
}

/** Settles one roster as a batch of its own. Accounts are no part of the examples: ACCOUNT_MISSING is left out. */
export async function settleRows(
  roster: Roster,
  batch: { readonly policy: PolicyData; readonly standards: Standards; readonly period: string },
): Promise<(row: number) => SettledExample> {
  const input = { ...batch, rosters: [roster], batch: '01', only: undefined, readings: [] };
  const open = async (): Promise<OutcomeList> => new OutcomeList();
  const { writer } = await computeBatch(input, 'as-read', open, () => {});
  return (row) => settledExample(writer.outcomes, row);
}

function settledExample(outcomes: readonly Outcome[], row: number): SettledExample {
  const amounts = new Map<string, string>();
  const codes = new Map<string, Set<string>>();
  const payees: Record<string, string> = {};
  for (const outcome of outcomes) {
    if (outcome.is === 'payout' && outcome.payout.place.row === row) {
      const { rule, amount, payee } = outcome.payout;
      if (amounts.has(rule)) throw new Error(`rule ${rule} pays row ${row} twice`);
      amounts.set(rule, yuanText(amount));
      payees[rule] = payee.name;
    } else if (outcome.is === 'exception' && outcome.line.place.row === row) {
      const { code, rule } = outcome.line;
      const key = rule === '' ? 'row' : rule;
      if (code !== 'ACCOUNT_MISSING') codes.set(key, (codes.get(key) ?? new Set()).add(code));
    }
  }
  const rules = new Set([...amounts.keys(), ...codes.keys()]);
  const outcome = Object.fromEntries(
    [...rules].map((rule) => [rule, notation([amounts.get(rule) ?? [], ...(codes.get(rule) ?? [])].flat())]),
  );
  return { outcome, payees };
}

/** Parts in one order, whatever order they were found or written in: figures sort before letters. */
export function notation(parts: readonly string[]): string {
  return parts.toSorted().join(' ');
}
