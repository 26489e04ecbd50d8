import type { Entry } from '../../ledger/entry.js';
import type { Book } from '../../ledger/ledger.js';
import type { CounteredSince } from './audit-result.js';

/** How many of a run's payments were countered, by kind, as the ledger stands today. */
export async function counteredSince(
  payments: readonly Entry[],
  book: Book,
): Promise<readonly CounteredSince[]> {
  const entries = new Set(payments.map(({ entry }) => entry));
  const counts = new Map<string, number>();
  // What counters a counter-entry has that for its target, and is none of a payment.
  for (const { target, details } of await book.ofKind('reversal')) {
    const { how = '' } = details;
    if (entries.has(target)) counts.set(how, (counts.get(how) ?? 0) + 1);
  }
  return [...counts].map(([how, payouts]) => ({ how, payouts }));
}
