import type { Entry } from './entry.js';
import type { KeyedHash } from './keyed-hash.js';

/** What a ledger is, fixed when it is made. */
export interface LedgerAbout {
  /** Random; tells ledgers under one key apart. */
  readonly id: string;
  /** The district whose money it records. */
  readonly district: string;
}

/** The hash before the first entry: of the ledger itself. */
export function genesis({ id, district }: LedgerAbout, keyed: KeyedHash): string {
  return keyed.link(JSON.stringify(['butie ledger', id, district])).toString('hex');
}

/** An entry as it is bound into the chain: its details as the text that is kept, so that not even a blank in it can change. */
export interface Linked extends Omit<Entry, 'hash' | 'details'> {
  readonly details: string;
}

/** The hash of an entry: over everything it says and the hash of the entry before, so that a changed, removed or moved one shows. */
export function linkOf(before: string, linked: Linked, keyed: KeyedHash): Buffer {
  return keyed.link(
    JSON.stringify([
      before,
      linked.entry,
      linked.kind,
      linked.batch,
      linked.payout,
      linked.target,
      linked.period,
      linked.department,
      linked.rule,
      linked.fund,
      linked.amount,
      linked.setOff,
      linked.payee,
      linked.beneficiary,
      linked.details,
      linked.at,
      linked.keys.map(({ use, key }) => [use, key]),
    ]),
  );
}
