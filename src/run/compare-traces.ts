import type { Fen } from '../model/money.js';
import type { PayoutTrace, TracedRow } from './payout-trace.js';

/** How payouts differ: rows of which one does, and where the money goes, each in fen and never negative. */
export interface PayoutChange {
  readonly rows: number;
  readonly more: Fen;
  /** No longer paid, or less. */
  readonly less: Fen;
  /** Paid before, and now held until somebody decides or supplies something. */
  readonly held: Fen;
  /** The columns that hold it, as far as they are named. */
  readonly wanting: readonly string[];
  /** Paid as before, to somebody else. */
  readonly moved: Fen;
}

/** Compares the payouts of the same rows under two readings. */
export function compareTraces(before: PayoutTrace, after: PayoutTrace): PayoutChange {
  const change: Tally = { rows: 0, more: 0, less: 0, held: 0, wanting: new Set(), moved: 0 };
  const olds = before.rows();
  const news = after.rows();
  let old = olds.next();
  let now = news.next();
  while (old.done !== true || now.done !== true) {
    const row = Math.min(rowOf(old), rowOf(now));
    addRow(change, rowOf(old) === row ? traced(old) : NOTHING, rowOf(now) === row ? traced(now) : NOTHING);
    if (rowOf(old) === row) old = olds.next();
    if (rowOf(now) === row) now = news.next();
  }
  return { ...change, wanting: [...change.wanting] };
}

type Step = IteratorResult<TracedRow, void>;
type Come = Omit<TracedRow, 'row'>;

interface Tally {
  rows: number;
  more: Fen;
  less: Fen;
  held: Fen;
  readonly wanting: Set<string>;
  moved: Fen;
}

const NOTHING: Come = { paid: new Map(), held: new Map() };

function rowOf(step: Step): number {
  return step.done === true ? Infinity : step.value.row;
}

function traced(step: Step): Come {
  return step.done === true ? NOTHING : step.value;
}

function addRow(change: Tally, was: Come, is: Come): void {
  let changed = false;
  for (const rule of new Set([...was.paid.keys(), ...is.paid.keys()])) {
    const [old, now] = [was.paid.get(rule), is.paid.get(rule)];
    const [before, after] = [sum(old), sum(now)];
    const moved = Math.min(before, after) - inCommon(old, now);
    const fallen = Math.max(0, before - after);
    const hold = after === 0 ? (is.held.get(rule) ?? is.held.get('')) : undefined;
    change.more += Math.max(0, after - before);
    change.moved += moved;
    if (hold === undefined) change.less += fallen;
    else {
      change.held += fallen;
      if (hold !== '') change.wanting.add(hold);
    }
    changed ||= before !== after || moved > 0;
  }
  if (changed) change.rows += 1;
}

type Payments = ReadonlyMap<number, Fen> | undefined;

function sum(payments: Payments): Fen {
  return [...(payments?.values() ?? [])].reduce((total, fen) => total + fen, 0);
}

/** What the same payees get either way. */
function inCommon(old: Payments, now: Payments): Fen {
  return [...(old ?? [])].reduce((total, [payee, fen]) => total + Math.min(fen, now?.get(payee) ?? 0), 0);
}
