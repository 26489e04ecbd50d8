import type { LedgerHead, PaidHistory } from '../../model/history.js';
import { quotaKeys } from '../../model/payment-keys.js';
import type { KeyedHash } from '../keyed-hash.js';
import type { Connection } from './connection.js';
import { bytesOf } from './payment-row.js';

/** Persons of a quota's block, in order of the first payment that stands. */
const RANKS = `
  SELECT person.key FROM keys k
  JOIN keys person ON person.entry = k.entry AND person.use = 'rank'
  WHERE k.key = ?1 AND k.use = 'quota' AND k.entry <= ?2
    AND NOT EXISTS (SELECT 1 FROM entries r WHERE r.kind = 'reversal' AND r.target = k.entry AND r.entry <= ?2)
  GROUP BY person.key ORDER BY min(k.entry)`;

/** The ranks of those paid in the blocks of quotas; each block is read once. */
export function openRanks(
  connection: Connection,
  keyed: KeyedHash,
  at: LedgerHead,
): Pick<PaidHistory, 'rank' | 'persons'> {
  const query = connection.query(RANKS);
  const blocks = new Map<string, ReadonlyMap<string, number>>();
  return {
    rank: (block, person) => ranks(block).get(keyed.id(quotaKeys({ block, person }).person).toString('hex')),
    persons: (block) => ranks(block).size,
  };

  function ranks(block: string): ReadonlyMap<string, number> {
    const known = blocks.get(block);
    if (known !== undefined) return known;
    const keys = query.all(keyed.id(quotaKeys({ block, person: '' }).block), at.entry);
    const ranked = new Map(keys.map(([key], index) => [bytesOf(key).toString('hex'), index + 1]));
    blocks.set(block, ranked);
    return ranked;
  }
}
