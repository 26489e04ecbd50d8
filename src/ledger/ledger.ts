import type { LedgerHead, PaidHistory } from '../model/history.js';
import type { PostedPeriod } from '../model/posted-period.js';
import type { LedgerAbout } from './chain.js';
import type { Draft, Entry, EntryKind } from './entry.js';

/**
 * A ledger: entries that are only ever added, each bound to the one before. Whatever keeps it (a file of SQLite, a server), this is
 * all that is asked of it. Only `PaidHistory` answers at once, since settling waits for nothing: what keeps a ledger elsewhere loads
 * what a batch may ask for when its history is opened.
 */
export interface Ledger {
  readonly about: LedgerAbout;
  /** Tells which key it is kept under. */
  readonly fingerprint: string;
  head(): Promise<LedgerHead>;
  /** The hash of the chain up to an entry (0: before the first); undefined where there is no such entry. */
  hashAt(entry: number): Promise<string | undefined>;
  /** What had been paid when the ledger stood there. */
  history(at: LedgerHead): Promise<PaidHistory>;
  /** What was posted for the last period before one ("2023-09") that had a run, when the ledger stood there; undefined where none had. */
  periodBefore(period: string, at: LedgerHead): Promise<PostedPeriod | undefined>;
  /** Whether a hash that an entry keeps is that of a number ('' of none). */
  isOf(hash: string, number: string): boolean;
  /** Entries in order, from one number on. */
  entries(from: number): AsyncIterable<Entry>;
  /** Reads the ledger as one unchanging whole. */
  read<Result>(work: (book: Book) => Promise<Result>): Promise<Result>;
  /** Adds all that `work` appends, or, where it throws, nothing. Nobody else adds meanwhile. */
  write<Result>(work: (book: WritableBook) => Promise<Result>): Promise<Result>;
  /** Every entry, key and hash that does not fit the chain, and damage to the file, in words; nothing where all is as it was written. */
  faults(): AsyncIterable<LedgerFault>;
  /** The first fault among the last entries up to one: quick, whatever the ledger's length, and no proof of the whole. */
  recentFault(until: number): Promise<LedgerFault | undefined>;
  /** A copy as a new file, for its owner only, also while others add. What a failure leaves there is no copy. */
  copyTo(file: string): Promise<void>;
  /**
   * Puts another file in this one's place, and closes it. Nobody can add from before `allow` is asked until the other is there.
   * @param allow throws where this one must stay
   * @throws Refusal LEDGER_BUSY where somebody adds
   */
  replaceBy(other: string, allow: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Something that is not as it was written. `entry`: 0 where no single one is meant. */
export interface LedgerFault {
  readonly entry: number;
  /** Chinese. */
  readonly problem: string;
  readonly english: string;
}

/** Kinds that have an index of their own. */
export type FewKind = Extract<EntryKind, 'run' | 'reversal' | 'settlement'>;

/** The ledger within one reading or one writing. */
export interface Book {
  readonly head: LedgerHead;
  readonly history: PaidHistory;
  entry(number: number): Promise<Entry | undefined>;
  /** The entry of a posted run. @param batch "2023-09-01" */
  run(batch: string): Promise<Entry | undefined>;
  /** The payments of a posted run. */
  payments(batch: string): Promise<readonly Entry[]>;
  /** Payments whose 拨付编号 begins with a batch, also those brought in from before the ledger. */
  numbered(batch: string): Promise<readonly Entry[]>;
  /** The entry of a payment, by its 拨付编号. */
  payment(payout: string): Promise<Entry | undefined>;
  /** The counter-entry of a payment. */
  reversalOf(payment: number): Promise<Entry | undefined>;
  /** The payments that were set off against a payment countered as wrong, by its 拨付编号, in order. */
  setOffsOf(payout: string): Promise<readonly Entry[]>;
  /** What is recorded of the bank's days, of a payment or of a counter-entry, in order. */
  settlementsOf(entry: number): Promise<readonly Entry[]>;
  /** All entries of a kind that has few (runs, reversals, settlements), in order. */
  ofKind(kind: FewKind): Promise<readonly Entry[]>;
}

export interface WritableBook extends Book {
  /** Adds an entry and returns its number and hash. */
  append(draft: Draft): Promise<LedgerHead>;
  /** Where the ledger stands with what was added here; `head` is where it stood before. */
  last(): LedgerHead;
}
