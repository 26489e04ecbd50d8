import type { LedgerHead } from '../../model/history.js';
import type { Fen } from '../../model/money.js';
import type { KeptUse } from '../entry.js';
import type { KeyedHash } from '../keyed-hash.js';
import type { Cell, Connection } from './connection.js';
import { damaged } from './entry-row.js';
import { textOf } from './text-cell.js';

/** A payment, and what became of it. */
export interface FoundPayment {
  readonly entry: number;
  readonly payout: string;
  readonly batch: string;
  /** The whole, before anything that was set off. */
  readonly amount: Fen;
  readonly payee: Buffer;
  /** How it was countered; '' where it stands. */
  readonly countered: string;
  /** A correction (更正) whose money is demanded back after all. */
  readonly demanded: boolean;
  /** Money that was to come back has come. */
  readonly settled: boolean;
  /** What its record does not say; '' where all is known. */
  readonly unsure: string;
  /** In what ways it says what it was for, such as "person|person+course"; '' where it does not. */
  readonly ways: string;
}

const COLUMNS = `
  e.entry, CAST(e.payout AS BLOB), CAST(e.batch AS BLOB), e.amount, e.payee,
  CAST(json_extract(r.details, '$.how') AS BLOB), c.entry,
  EXISTS (SELECT 1 FROM entries s WHERE s.kind = 'settlement' AND s.target = coalesce(c.entry, r.entry) AND s.entry <= ?1),
  CAST(json_extract(e.details, '$.unsure') AS BLOB), CAST(json_extract(e.details, '$.ways') AS BLOB)`;
const COUNTERED = `
  LEFT JOIN entries r ON r.target = e.entry AND r.kind = 'reversal' AND r.entry <= ?1
  LEFT JOIN entries c ON c.target = r.entry AND c.kind = 'reversal' AND c.entry <= ?1`;

const BY_KEY = `
  SELECT ${COLUMNS} FROM keys k JOIN entries e ON e.entry = k.entry ${COUNTERED}
  WHERE k.key = ?2 AND +k.use IN (?3, ?4) AND k.entry <= ?1
  ORDER BY e.entry`;

const COUNTERED_IN_YEAR = `
  SELECT ${COLUMNS} FROM entries e JOIN entries r ON r.target = e.entry AND r.kind = 'reversal' AND r.entry <= ?1
  LEFT JOIN entries c ON c.target = r.entry AND c.kind = 'reversal' AND c.entry <= ?1
  WHERE r.fund = ?2 AND r.period >= ?3 || '-01' AND r.period <= ?3 || '-12' AND e.kind IN ('payout', 'opening')`;

/** Finds payments as the ledger stood at one head. */
export interface PaymentFinder {
  /** In order of entry. */
  byKey(use: KeptUse, text: string): readonly FoundPayment[];
  /** By what is paid once, under whatever reading it was or is. */
  byOnce(text: string): readonly FoundPayment[];
  /** Those from a fund in a year that were countered. */
  counteredOf(fund: string, year: string): readonly FoundPayment[];
  /** Whether the money of a countered payment is no longer out: back, or taken into account by a later payment. */
  isBack(payment: FoundPayment): boolean;
  /** Whether a correction is still to be set off. */
  isOpenCorrection(payment: FoundPayment): boolean;
}

/** @throws Refusal LEDGER_INVALID, from what it returns too, where a text is none any more */
export function findPayments(
  connection: Connection,
  keyed: KeyedHash,
  { entry: until }: LedgerHead,
): PaymentFinder {
  const keyQuery = connection.query(BY_KEY);
  const yearQuery = connection.query(COUNTERED_IN_YEAR);
  const found = (rows: readonly (readonly Cell[])[]): readonly FoundPayment[] =>
    rows.map((row) => foundOf(connection.file, row));
  const ask = (text: string, ...uses: readonly [KeptUse, KeptUse]): readonly FoundPayment[] =>
    until === 0 ? [] : found(keyQuery.all(until, keyed.id(text), ...uses));
  // A claim's key is asked for several times in a row.
  let last: { readonly text: string; readonly found: readonly FoundPayment[] } = { text: '', found: [] };

  const finder: PaymentFinder = {
    byKey: (use, text) => ask(text, use, use),
    byOnce(text) {
      if (last.text !== text) last = { text, found: ask(text, 'once', 'otherwise') };
      return last.found;
    },
    counteredOf: (fund, year) => (until === 0 ? [] : found(yearQuery.all(until, fund, year))),
    isBack(payment) {
      if (payment.countered === '更正' && !payment.demanded) return isSetOff(payment);
      return payment.countered === '退汇' || (payment.countered !== '' && payment.settled);
    },
    isOpenCorrection: (payment) => payment.countered === '更正' && !payment.demanded && !isSetOff(payment),
  };
  return finder;

  /** A payment that came back (退汇, 追回) leaves open again what it was set off against; one corrected in turn has it in itself. */
  function isSetOff({ payout }: FoundPayment): boolean {
    return finder.byKey('setOff', payout).some(({ countered }) => countered === '' || countered === '更正');
  }
}

function foundOf(
  file: string,
  [entry, payout, batch, amount, payee, how, demand, settled, unsure, ways]: readonly Cell[],
): FoundPayment {
  const number = Number(entry);
  const read = (cell: Cell | undefined): string => {
    const text = cell === null ? '' : textOf(cell);
    if (text === undefined) throw damaged(file, number);
    return text;
  };
  return {
    entry: number,
    payout: read(payout),
    batch: read(batch),
    amount: Number(amount),
    payee: bytesOf(payee),
    countered: read(how),
    demanded: demand !== null,
    settled: settled === 1,
    unsure: read(unsure),
    ways: read(ways),
  };
}

/** A column of hashes. */
export function bytesOf(cell: Cell | undefined): Buffer {
  if (!Buffer.isBuffer(cell)) throw new Error('a hash of the ledger that is no bytes');
  return cell;
}
