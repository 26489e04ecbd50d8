import type { Fen } from '../model/money.js';
import type { PayoutTrace, TracedRow } from './payout-trace.js';

/** How payouts differ: rows of which one does, and what is paid more and less, each in fen and never negative. */
export interface PayoutChange {
  readonly rows: number;
  readonly more: Fen;
  readonly less: Fen;
}

/** Compares the payouts of the same rows under two readings. One to another payee counts as less and as more. */
export function compareTraces(before: PayoutTrace, after: PayoutTrace): PayoutChange {
  const change = { rows: 0, more: 0, less: 0 };
  const olds = before.rows();
  const news = after.rows();
  let old = olds.next();
  let now = news.next();
  while (old.done !== true || now.done !== true) {
    const row = Math.min(rowOf(old), rowOf(now));
    const was = rowOf(old) === row ? amountsOf(old) : NONE;
    const is = rowOf(now) === row ? amountsOf(now) : NONE;
    add(change, was, is);
    if (rowOf(old) === row) old = olds.next();
    if (rowOf(now) === row) now = news.next();
  }
  return change;
}

type Step = IteratorResult<TracedRow, void>;

const NONE: TracedRow['amounts'] = new Map();

function rowOf(step: Step): number {
  return step.done === true ? Infinity : step.value.row;
}

function amountsOf(step: Step): TracedRow['amounts'] {
  return step.done === true ? NONE : step.value.amounts;
}

function add(
  change: { rows: number; more: Fen; less: Fen },
  was: TracedRow['amounts'],
  is: TracedRow['amounts'],
): void {
  let changed = false;
  for (const what of new Set([...was.keys(), ...is.keys()])) {
    const difference = (is.get(what) ?? 0) - (was.get(what) ?? 0);
    changed ||= difference !== 0;
    change.more += Math.max(0, difference);
    change.less += Math.max(0, -difference);
  }
  if (changed) change.rows += 1;
}
