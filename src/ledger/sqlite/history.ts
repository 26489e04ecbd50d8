import type { LedgerHead, OpenCorrection, PaidBefore, PaidHistory } from '../../model/history.js';
import type { Fen } from '../../model/money.js';
import { doubleKey, quotaKeys, sameKey } from '../../model/payment-keys.js';
import type { KeptUse } from '../entry.js';
import type { KeyedHash } from '../keyed-hash.js';
import type { Cell, Connection } from './connection.js';
import { damaged } from './entry-row.js';
import { textOf } from './text-cell.js';

/** A payment found by one of its keys. `countered`: how it was reversed, '' where it stands. */
interface Found {
  readonly entry: number;
  readonly payout: string;
  readonly batch: string;
  readonly amount: Fen;
  readonly payee: Buffer;
  readonly countered: string;
  readonly counteredAt: number;
  readonly unsure: string;
}

const FIND = `
  SELECT e.entry, CAST(e.payout AS BLOB), CAST(e.batch AS BLOB), e.amount, e.payee, r.entry,
    CAST(json_extract(r.details, '$.how') AS BLOB), CAST(json_extract(e.details, '$.unsure') AS BLOB)
  FROM keys k
  JOIN entries e ON e.entry = k.entry
  LEFT JOIN entries r ON r.target = e.entry AND r.kind = 'reversal' AND r.entry <= ?3
  WHERE k.key = ?1 AND k.use = ?2 AND k.entry <= ?3
  ORDER BY e.entry`;

/** Persons of a quota's block, in order of the first payment that stands. */
const RANKS = `
  SELECT person.key FROM keys k
  JOIN keys person ON person.entry = k.entry AND person.use = 'rank'
  WHERE k.key = ?1 AND k.use = 'quota' AND k.entry <= ?2
    AND NOT EXISTS (SELECT 1 FROM entries r WHERE r.kind = 'reversal' AND r.target = k.entry AND r.entry <= ?2)
  GROUP BY person.key ORDER BY min(k.entry)`;

/** What must be returned is spent until it has come back. */
const SPENT = `
  SELECT coalesce(sum(e.amount), 0) FROM entries e
  WHERE e.fund = ?1 AND e.kind IN ('payout', 'opening', 'reversal')
    AND e.period >= ?2 || '-01' AND e.period <= ?2 || '-12' AND e.entry <= ?3
    AND NOT (e.kind = 'reversal' AND json_extract(e.details, '$.how') = '追回'
      AND NOT EXISTS (SELECT 1 FROM entries s WHERE s.kind = 'settlement' AND s.target = e.entry AND s.entry <= ?3))`;

/** What had been paid when the ledger stood at `at`: entries after it are not seen, so that a later audit sees the same. */
export function openHistory(connection: Connection, keyed: KeyedHash, at: LedgerHead): PaidHistory {
  const findQuery = connection.query(FIND);
  const ranksQuery = connection.query(RANKS);
  const spentQuery = connection.query(SPENT);
  const hasOpenings =
    connection.query(`SELECT 1 FROM entries WHERE kind = 'opening' AND entry <= ? LIMIT 1`).all(at.entry)
      .length > 0;
  const blocks = new Map<string, ReadonlyMap<string, number>>();
  const spent = new Map<string, Fen>();
  const found = (use: KeptUse, text: string): readonly Found[] =>
    at.entry === 0
      ? []
      : findQuery.all(keyed.id(text), use, at.entry).map((row) => foundOf(connection.file, row));
  // A claim's key is asked for twice in a row: whether it is free, and what is to be set off.
  let last: { readonly once: string; readonly found: readonly Found[] } = { once: '', found: [] };
  const byOnce = (once: string): readonly Found[] => {
    if (last.once !== once) last = { once, found: found('once', once) };
    return last.found;
  };

  return {
    paid(claimant) {
      const exact = byOnce(claimant.once).find(stands);
      if (exact !== undefined) return paidBefore(exact, claimant.payee);
      if (!hasOpenings) return undefined;
      const same = found('same', sameKey(claimant)).filter(stands);
      const alike = same.find(({ amount }) => amount === claimant.amount) ?? same[0];
      return alike && paidBefore(alike, claimant.payee);
    },
    corrections: (once) => openCorrections(byOnce(once)),
    sum(key) {
      const standing = found('cap', key).filter(stands);
      return { fen: standing.reduce((sum, { amount }) => sum + amount, 0), last: lastOf(standing) };
    },
    times(key) {
      const standing = found('times', key).filter(stands);
      return { times: standing.length, last: lastOf(standing) };
    },
    rank(block, person) {
      return ranks(block).get(keyed.id(quotaKeys({ block, person }).person).toString('hex'));
    },
    persons: (block) => ranks(block).size,
    double(group, key) {
      const other = found('double', doubleKey(group, key)).find(stands);
      return other && paidBefore(other, '');
    },
    spent(fund, year) {
      const key = `${year} ${fund}`;
      const known = spent.get(key);
      if (known !== undefined) return known;
      const sum = spentQuery.all(fund, year, at.entry)[0]?.[0];
      if (typeof sum !== 'number') throw new Error(`no sum of ${fund}`);
      spent.set(key, sum);
      return sum;
    },
  };

  function ranks(block: string): ReadonlyMap<string, number> {
    const known = blocks.get(block);
    if (known !== undefined) return known;
    const keys = ranksQuery.all(keyed.id(quotaKeys({ block, person: '' }).block), at.entry);
    const ranked = new Map(keys.map(([key], index) => [bytesOf(key).toString('hex'), index + 1]));
    blocks.set(block, ranked);
    return ranked;
  }

  function paidBefore({ payout, batch, amount, payee, unsure }: Found, number: string): PaidBefore {
    return { payout, run: batch, amount, samePayee: keyed.id(number).equals(payee), unsure };
  }
}

function stands({ countered }: Found): boolean {
  return countered === '';
}

/**
 * A payment countered as wrong is open until another for the same thing was set off against it; one that was and then came
 * back (退汇, 追回) leaves it open again.
 */
function openCorrections(found: readonly Found[]): readonly OpenCorrection[] {
  return found
    .filter(({ countered, counteredAt }) => {
      const usedBy = (later: Found): boolean =>
        later.entry > counteredAt && (stands(later) || later.countered === '更正');
      return countered === '更正' && !found.some(usedBy);
    })
    .map(({ payout, amount }) => ({ payout, amount }));
}

function lastOf(found: readonly Found[]): string {
  return found.at(-1)?.payout ?? '';
}

/** @throws Refusal LEDGER_INVALID where a text is none any more */
function foundOf(
  file: string,
  [entry, payout, batch, amount, payee, reversal, how, unsure]: readonly Cell[],
): Found {
  const found = {
    entry: Number(entry),
    payout: textOf(payout),
    batch: textOf(batch),
    amount: Number(amount),
    countered: how === null ? '' : textOf(how),
    counteredAt: Number(reversal ?? 0),
    unsure: unsure === null ? '' : textOf(unsure),
  };
  const { payout: number, batch: run, countered, unsure: doubt } = found;
  if (number === undefined || run === undefined || countered === undefined || doubt === undefined)
    throw damaged(file, found.entry);
  return { ...found, payout: number, batch: run, countered, unsure: doubt, payee: bytesOf(payee) };
}

function bytesOf(cell: Cell | undefined): Buffer {
  if (!Buffer.isBuffer(cell)) throw new Error('a hash of the ledger that is no bytes');
  return cell;
}
