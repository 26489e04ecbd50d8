import type { Fen } from '../model/money.js';
import type { KeyUse } from '../model/payment-key.js';

/**
 * What an entry records. `run`: a posted batch as a whole. `payout`: one of its payments. `opening`: a payment made before the ledger
 * was kept. `reversal`: the counter-entry of a payment. `settlement`: the day on which the bank paid, or on which money came back.
 */
export type EntryKind = 'run' | 'payout' | 'opening' | 'reversal' | 'settlement';

/** Uses under which a ledger keeps keys; the others say what a payment was weighed by. */
export type KeptUse = Exclude<KeyUse, 'budget'>;

/** A number as an entry of the ledger keeps it. */
interface KnownHash {
  readonly hash: string;
}

/** An entry as it is handed in: numbers of persons and keys in plain text, which the ledger keeps as keyed hashes only. */
export interface Draft {
  readonly kind: EntryKind;
  /** Period and batch, "2023-09-01"; '' for a payment from before the ledger. */
  readonly batch: string;
  /** 拨付编号; '' where a whole run is concerned. */
  readonly payout: string;
  /** Number of the entry that this one concerns; 0: none. */
  readonly target: number;
  /** "2023-09": the month whose accounts the money belongs to. */
  readonly period: string;
  /** Name of the paying department; as all the following '' in an entry of a whole run. */
  readonly department: string;
  readonly rule: string;
  readonly fund: string;
  /** Signed. */
  readonly amount: Fen;
  /** What of the amount was set off against payments countered as wrong, and so was not paid out. */
  readonly setOff: Fen;
  /** Numbers of person or unit; '' where there is none. Of an entry before only the hash is known. */
  readonly payee: string | KnownHash;
  readonly beneficiary: string | KnownHash;
  /** What else is recorded, by kind of entry. */
  readonly details: Readonly<Record<string, string>>;
  /** When it was recorded, as ISO text with its offset. */
  readonly at: string;
  readonly keys: readonly { readonly use: KeptUse; readonly key: string }[];
}

/** An entry as it stands in the ledger. Hashes are lower-case hexadecimal. */
export interface Entry extends Omit<Draft, 'payee' | 'beneficiary' | 'keys'> {
  /** 1, 2, 3, … without a gap. */
  readonly entry: number;
  readonly payee: string;
  readonly beneficiary: string;
  /** In order of use and hash. */
  readonly keys: readonly { readonly use: KeptUse; readonly key: string }[];
  /** Over this entry and the hash of the one before. */
  readonly hash: string;
}
