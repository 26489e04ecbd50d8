import type { WritableBook } from '../../ledger/ledger.js';
import type { Opening } from './opening-line.js';

/** What was paid twice was paid twice, and is taken over so; but it is more often one payment listed under two numbers. */
export function isRepeated({ keys, ...opening }: Opening, seen: Set<string>, book: WritableBook): boolean {
  const way = keys.find(({ use }) => use === 'once');
  if (way === undefined) return false;
  const { key: once, by } = way;
  const { rule, amount } = opening;
  const claimant = {
    rule,
    once,
    by,
    doubles: [],
    payee: opening.payee.number,
    beneficiary: opening.beneficiary.number,
    amount,
  };
  const before = book.history.paid(claimant);
  const isKnown = seen.has(once) || (before !== undefined && before.sameMatter === 'yes');
  seen.add(once);
  return isKnown;
}
