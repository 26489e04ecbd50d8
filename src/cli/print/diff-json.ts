import { yuanText } from '../../model/money.js';
import type { DiffResult, DiffSide } from '../../past/diff/diff-result.js';

/** What `diff --json` prints: one object, its money as text with two decimals, its numbers masked. */
export function diffJson({ a, b, causes, payouts, exceptions }: DiffResult): string {
  const said = {
    command: 'diff',
    a: sideJson(a),
    b: sideJson(b),
    difference: yuanText(b.amount - a.amount),
    inTurn: causes.map(({ cause }) => cause),
    causes: causes.map(({ amount, ...cause }) => ({ ...cause, amount: yuanText(amount) })),
    payouts: payouts.map(({ before, after, shares, ...payout }) => ({
      ...payout,
      before: before === undefined ? null : yuanText(before),
      after: after === undefined ? null : yuanText(after),
      shares: shares.map(({ cause, amount }) => ({ cause, amount: yuanText(amount) })),
    })),
    exceptions,
  };
  return `${JSON.stringify(said, undefined, 2)}\n`;
}

function sideJson({ amount, runId, ...side }: DiffSide): Readonly<Record<string, unknown>> {
  return { ...side, runId: runId === '' ? null : runId, amount: yuanText(amount) };
}
