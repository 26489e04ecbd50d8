import path from 'node:path';
import { refused } from '../model/refusals/refused.js';
import { exactFen, type Fen } from '../model/money.js';
import { KEY_USE_NAMES, KEY_USES, type KeyUse, type PaymentKey } from '../model/payment-key.js';
import { ownCsv, type OwnLine } from './own-csv.js';

/** A line of payouts.csv with what it is remembered by, ready to be entered. */
export interface RunPayment {
  readonly line: OwnLine;
  readonly payout: string;
  /** What is to be paid now; may be negative. */
  readonly net: Fen;
  /** What of the whole was set off against corrections. */
  readonly setOff: Fen;
  readonly keys: readonly PaymentKey[];
}

/** The payments of a run, in order, each with its keys. @throws Refusal RUN_ALTERED where payouts.csv and keys.csv do not fit each other */
export async function* runPayments(run: string): AsyncGenerator<RunPayment> {
  const keysFile = path.join(run, 'keys.csv');
  const keyLines = ownCsv(keysFile);
  let next = await keyLines.next();
  const payoutsFile = path.join(run, 'payouts.csv');
  for await (const line of ownCsv(payoutsFile)) {
    const payout = line.get('拨付编号');
    const keys: PaymentKey[] = [];
    while (next.done !== true && next.value.get('拨付编号') === payout) {
      keys.push(keyOf(next.value, keysFile));
      next = await keyLines.next();
    }
    if (!keys.some(({ use }) => use === 'once'))
      throw refused('RUN_ALTERED', keysFile, (say) => say.payoutWithoutKey(payout, KEY_USE_NAMES.once));
    const setOff = keys.reduce((sum, { use, most }) => (use === 'setOff' ? sum + most : sum), 0);
    yield { line, payout, net: moneyOf(line.get('金额'), payoutsFile), setOff, keys };
  }
  if (next.done === true) return;
  const stray = next.value.get('拨付编号');
  throw refused('RUN_ALTERED', keysFile, (say) => say.keyWithoutPayout(stray));
}

/** What keys.csv tells of; the ledger makes `same` itself. */
const USES: ReadonlyMap<string, KeyUse> = new Map(
  KEY_USES.filter((use) => use !== 'same').map((use) => [KEY_USE_NAMES[use], use]),
);

function keyOf(line: OwnLine, file: string): PaymentKey {
  const named = line.get('用途');
  const use = USES.get(named);
  if (use === undefined) throw refused('RUN_ALTERED', file, (say) => say.unknownUse(line.line, named));
  const most = line.get('上限');
  return { use, key: line.get('键'), most: mostOf(use, most, file), by: line.get('口径') };
}

function mostOf(use: KeyUse, text: string, file: string): number {
  if (text === '') return 0;
  return use === 'times' ? Number(text) : moneyOf(text, file);
}

function moneyOf(text: string, file: string): Fen {
  const isNegative = text.startsWith('-');
  const fen = exactFen(isNegative ? text.slice(1) : text);
  if (fen === undefined) throw refused('RUN_ALTERED', file, (say) => say.noAmount(text));
  return isNegative ? -fen : fen;
}
