import { linkOf } from '../chain.js';
import type { KeyedHash } from '../keyed-hash.js';
import type { LedgerFault } from '../ledger.js';
import type { Connection } from './connection.js';
import { rawEntries } from './entries.js';
import { linkedEntry } from './entry-row.js';

/** Damage that SQLite finds itself is told so many times at most. */
const MOST = 20;

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
  for (const [problem] of connection.query(`PRAGMA integrity_check(${MOST})`).all())
    if (problem !== 'ok') yield { entry: 0, problem: `文件结构损坏：${String(problem)}` };
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
    before = found?.hash ?? '';
    expected = number + 1;
  }
}

function gap(expected: number, number: number): string {
  return number > expected
    ? `缺第 ${expected}${number - 1 > expected ? ` 至 ${number - 1}` : ''} 条`
    : `编号 ${number} 不在次序之内`;
}
