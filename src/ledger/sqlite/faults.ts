import { Refusal } from '../../model/refusal.js';
import { linkOf } from '../chain.js';
import type { KeyedHash } from '../keyed-hash.js';
import type { LedgerFault } from '../ledger.js';
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
    yield { entry: 0, problem: `无法读完：${error.problem}` };
  }
}

function* faultsRead(connection: Connection, keyed: KeyedHash, genesis: string): Generator<LedgerFault> {
  const check = connection.query(`SELECT CAST(integrity_check AS BLOB) FROM pragma_integrity_check(${MOST})`);
  for (const [cell] of check.all()) {
    const problem = textOf(cell);
    if (problem !== 'ok') yield { entry: 0, problem: `文件结构损坏：${problem ?? ''}` };
  }
  for (const name of changedSchema(connection))
    yield { entry: 0, problem: `表、索引或触发器 ${name} 不是原样` };
  for (const [name] of connection.query(STRANGE_ABOUT).all())
    yield { entry: 0, problem: `台账自述（about）多出一项：${textOf(name) ?? '（不是文字）'}` };
  if (numberOf(connection, OUT_OF_RANGE) > 0) yield { entry: 0, problem: '有编号不在次序之内的记录或键' };
  let before = genesis;
  let expected = 1;
  for (const { number, row, keys } of rawEntries(connection, Number.MIN_SAFE_INTEGER)) {
    if (row === undefined) {
      yield { entry: number, problem: '键所属的记录不存在' };
      continue;
    }
    if (number !== expected) yield { entry: number, problem: gap(expected, number) };
    const found = linkedEntry(row, keys);
    if (found === undefined) yield { entry: number, problem: '记录的形式不对' };
    else if (linkOf(before, found.linked, keyed).toString('hex') !== found.hash)
      yield { entry: number, problem: '内容、键或前一条的指纹与所记的不符：被改动、调换，或前面有删除' };
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
      return { entry: number, problem: '与前一条不相扣：被改动、调换，或前面有删除' };
    before = found.hash;
    expected += 1;
  }
  const entry = notFound(connection, from, until);
  return entry === undefined ? undefined : { entry, problem: '不在台账的索引里：索引已不是原样' };
}

function gap(expected: number, number: number): string {
  return number > expected
    ? `缺第 ${expected}${number - 1 > expected ? ` 至 ${number - 1}` : ''} 条`
    : `编号 ${number} 不在次序之内`;
}
