import { Refusal } from '../../model/refusal.js';
import { quoted } from '../../model/refusals/quoted.js';
import { linkOf } from '../chain.js';
import type { KeyedHash } from '../keyed-hash.js';
import type { LedgerFault } from '../ledger.js';
import { ledgerFault } from '../ledger-fault.js';
import { changedSchema } from './changed-schema.js';
import { type Connection, numberOf } from './connection.js';
import { rawEntries } from './entries.js';
import { linkedEntry } from './entry-row.js';
import { notFound } from './not-found.js';
import { textOf } from './text-cell.js';

/** Damage that SQLite finds itself is told so many times at most. */
const MOST = 20;

/** Numbers that would not even be read. */
const OUT_OF_RANGE = `
  SELECT (SELECT count(*) FROM entries WHERE entry NOT BETWEEN 1 AND ${Number.MAX_SAFE_INTEGER})
    + (SELECT count(*) FROM keys WHERE entry NOT BETWEEN 1 AND ${Number.MAX_SAFE_INTEGER})`;

/** What a ledger says of itself goes into its chain, or is held against the key; anything else was not written by the program. */
const STRANGE_ABOUT = `SELECT CAST(name AS BLOB) FROM about WHERE name NOT IN ('id', 'district', 'key') ORDER BY name`;

/**
 * Follows the chain from the first entry to the last. After a fault it goes on from the hash that is kept, so that one changed entry
 * is one fault. What the file itself says of its pages and indexes comes first.
 * @param genesis the hash before the first entry
 */
export async function* faultsIn(
  connection: Connection,
  keyed: KeyedHash,
  genesis: string,
): AsyncGenerator<LedgerFault> {
  try {
    yield* faultsRead(connection, keyed, genesis);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'LEDGER_INVALID') throw error;
    const why = quoted(error);
    yield ledgerFault(0, (say) => say.unfinished(why));
  }
}

function* faultsRead(connection: Connection, keyed: KeyedHash, genesis: string): Generator<LedgerFault> {
  const check = connection.query(`SELECT CAST(integrity_check AS BLOB) FROM pragma_integrity_check(${MOST})`);
  for (const [cell] of check.all()) {
    const problem = textOf(cell);
    if (problem !== 'ok') yield ledgerFault(0, (say) => say.fileDamaged(problem ?? ''));
  }
  for (const name of changedSchema(connection)) yield ledgerFault(0, (say) => say.otherSchema(name));
  for (const [name] of connection.query(STRANGE_ABOUT).all())
    yield ledgerFault(0, (say) => say.strangeAbout(textOf(name)));
  if (numberOf(connection, OUT_OF_RANGE) > 0) yield ledgerFault(0, (say) => say.outOfRange());
  let before = genesis;
  let expected = 1;
  for (const { number, row, keys } of rawEntries(connection, Number.MIN_SAFE_INTEGER)) {
    if (row === undefined) {
      yield ledgerFault(number, (say) => say.keyWithoutEntry());
      continue;
    }
    if (number !== expected) yield gap(expected, number);
    const found = linkedEntry(row, keys);
    if (found === undefined) yield ledgerFault(number, (say) => say.noEntry());
    else if (linkOf(before, found.linked, keyed).toString('hex') !== found.hash)
      yield ledgerFault(number, (say) => say.unlinked());
    const kept = row.at(-1);
    before = Buffer.isBuffer(kept) ? kept.toString('hex') : '';
    expected = number + 1;
  }
}

/** Entries before a head that are looked at when a run begins: the whole chain takes too long for that. */
const RECENT = 200;

/** The first fault among the last entries up to one, or undefined. */
export function recentFault(
  connection: Connection,
  keyed: KeyedHash,
  until: number,
  hashAt: (entry: number) => string | undefined,
): LedgerFault | undefined {
  const from = Math.max(1, until - RECENT + 1);
  let before = hashAt(from - 1);
  let expected = from;
  for (const { number, row, keys } of rawEntries(connection, from)) {
    if (number > until) break;
    const found = row === undefined ? undefined : linkedEntry(row, keys);
    const isNext = number === expected && found !== undefined && before !== undefined;
    if (!isNext || linkOf(before ?? '', found.linked, keyed).toString('hex') !== found.hash)
      return ledgerFault(number, (say) => say.unlinkedRecently());
    before = found.hash;
    expected += 1;
  }
  const entry = notFound(connection, from, until);
  return entry === undefined ? undefined : ledgerFault(entry, (say) => say.notInIndex());
}

function gap(expected: number, number: number): LedgerFault {
  return ledgerFault(number, (say) =>
    number > expected ? say.missingEntries(expected, number - 1) : say.outOfOrder(number),
  );
}
