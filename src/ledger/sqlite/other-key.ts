import { Refusal } from '../../model/refusal.js';
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
    throw new Refusal(
      'LEDGER_INVALID',
      connection.file,
      `台账所记的密钥指纹 ${about.key} 已不是原样：记录是用这个密钥（指纹 ${keyed.fingerprint}）记的`,
      '密钥没有错；请保留此文件备查，从备份恢复（ledger restore），并查明谁动过它',
    );
  throw new Refusal(
    'LEDGER_KEY',
    keyFile,
    `密钥与台账对不上（密钥的指纹 ${keyed.fingerprint}，台账记的 ${about.key}）：两者之一不是原来的`,
    '请用 --key-file 指明建账时的密钥文件；密钥没有错的，用 ledger verify 核对备份，是台账被改动',
  );
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
