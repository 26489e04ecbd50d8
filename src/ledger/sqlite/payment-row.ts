import type { Fen } from '../../model/money.js';
import type { Cell } from './connection.js';
import { damaged } from './entry-row.js';
import { textOf } from './text-cell.js';

/** A payment, and what became of it. */
export interface FoundPayment {
  readonly entry: number;
  readonly payout: string;
  readonly batch: string;
  /** The whole, before anything that was set off. */
  readonly amount: Fen;
  /** What of it was set off, and so not paid out. */
  readonly setOff: Fen;
  readonly payee: Buffer;
  /** How it was countered; '' where it stands. */
  readonly countered: string;
  /** A correction (更正) whose money is demanded back after all. */
  readonly demanded: boolean;
  /** Money that was to come back has come. */
  readonly settled: boolean;
  /** What it set off beyond what it came to (扣回) has come back. */
  readonly deducted: boolean;
  /** What its record does not say; '' where all is known. */
  readonly unsure: string;
  /** In what ways it says what it was for, such as "person|person+course"; '' where it does not. */
  readonly ways: string;
}

export function stands({ countered }: FoundPayment): boolean {
  return countered === '';
}

/** Of a payment e, its reversal r and the counter-entry c of that, as the ledger stood at entry ?1. */
export const PAYMENT_COLUMNS = `
  e.entry, CAST(e.payout AS BLOB), CAST(e.batch AS BLOB), e.amount, e.set_off, e.payee,
  CAST(json_extract(r.details, '$.how') AS BLOB), c.entry,
  EXISTS (SELECT 1 FROM entries s WHERE s.kind = 'settlement' AND s.target = coalesce(c.entry, r.entry) AND s.entry <= ?1),
  e.amount < e.set_off AND EXISTS (SELECT 1 FROM entries s WHERE s.kind = 'settlement' AND s.target = e.entry AND s.entry <= ?1),
  CAST(json_extract(e.details, '$.unsure') AS BLOB), CAST(json_extract(e.details, '$.ways') AS BLOB)`;

/** @throws Refusal LEDGER_INVALID */
export function foundOf(
  file: string,
  [
    entry,
    payout,
    batch,
    amount,
    setOff,
    payee,
    how,
    demand,
    settled,
    deducted,
    unsure,
    ways,
  ]: readonly Cell[],
): FoundPayment {
  const number = Number(entry);
  const read = (cell: Cell | undefined): string => textIn(file, number, cell);
  return {
    entry: number,
    payout: read(payout),
    batch: read(batch),
    amount: Number(amount),
    setOff: Number(setOff),
    payee: bytesOf(payee),
    countered: read(how),
    demanded: demand !== null,
    settled: settled === 1,
    deducted: deducted === 1,
    unsure: read(unsure),
    ways: read(ways),
  };
}

/** @throws Refusal LEDGER_INVALID */
export function textIn(file: string, entry: number, cell: Cell | undefined): string {
  const text = cell === null ? '' : textOf(cell);
  if (text === undefined) throw damaged(file, entry);
  return text;
}

/** A column of hashes. */
export function bytesOf(cell: Cell | undefined): Buffer {
  if (!Buffer.isBuffer(cell)) throw new Error('a hash of the ledger that is no bytes');
  return cell;
}
