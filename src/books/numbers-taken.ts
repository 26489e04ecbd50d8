import type { WritableBook } from '../ledger/ledger.js';

/** Payments that were taken over from before may bear numbers of this batch. Number → entry */
export async function numbersTaken(batch: string, book: WritableBook): Promise<ReadonlyMap<string, number>> {
  return new Map((await book.numbered(batch)).map(({ payout, entry }) => [payout, entry]));
}

export function takenText(entry: number | undefined): string | undefined {
  return entry === undefined ? undefined : `台账第 ${entry} 条（期初）已用这个拨付编号，请另用 --batch 计算`;
}
