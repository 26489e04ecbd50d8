import { refused } from '../../model/refusals/refused.js';
import { genesis, linkOf, type LedgerAbout } from '../chain.js';
import type { KeyedHash } from '../keyed-hash.js';
import type { Connection } from './connection.js';
import { rawEntries } from './entries.js';
import { linkedEntry } from './entry-row.js';

/** What a ledger says of itself; `key`: the fingerprint of the key that it is kept under. */
export interface KeptAbout extends LedgerAbout {
  readonly key: string;
}

/** @throws Refusal LEDGER_KEY where a ledger is kept under another key, LEDGER_INVALID where it says so and its first entry does not */
export function refuseOtherKey(
  connection: Connection,
  about: KeptAbout,
  keyed: KeyedHash,
  keyFile: string,
): void {
  if (about.key === keyed.fingerprint) return;
  if (isLinkedUnder(connection, about, keyed))
    throw refused('LEDGER_INVALID', connection.file, (say) =>
      say.fingerprintAltered(keyed.fingerprint, about.key),
    );
  throw refused('LEDGER_KEY', keyFile, (say) => say.otherKey(keyed.fingerprint, about.key));
}

function isLinkedUnder(connection: Connection, about: LedgerAbout, keyed: KeyedHash): boolean {
  for (const { row, keys } of rawEntries(connection, 1)) {
    const first = row === undefined ? undefined : linkedEntry(row, keys);
    return (
      first !== undefined && linkOf(genesis(about, keyed), first.linked, keyed).toString('hex') === first.hash
    );
  }
  return false;
}
