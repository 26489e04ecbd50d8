import { stat } from 'node:fs/promises';
import path from 'node:path';
import { KEY_USE_NAMES } from '../model/payment-key.js';
import { ownCsv, type OwnLine } from './own-csv.js';
import type { Identity } from './pair.js';

/** A line of payouts.csv. */
export interface PayoutLine {
  readonly cells: OwnLine;
  /** Its once-per key, whatever its number and its row; undefined in a run that kept none. */
  readonly once: string | undefined;
}

const PAYOUTS_FILE = 'payouts.csv';
const KEYS_FILE = 'keys.csv';

/** Every payout of a run, in order. @throws Refusal RUN_ALTERED as ownCsv does */
export async function payoutLines(run: string): Promise<readonly PayoutLine[]> {
  const keys = await onceKeys(path.join(run, KEYS_FILE));
  const lines: PayoutLine[] = [];
  for await (const cells of ownCsv(path.join(run, PAYOUTS_FILE)))
    lines.push({ cells, once: keys.get(cells.get('拨付编号')) });
  return lines;
}

/** Payout → its once-per key. */
async function onceKeys(file: string): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>();
  if ((await stat(file).catch(() => undefined)) === undefined) return keys;
  for await (const line of ownCsv(file))
    if (line.get('用途') === KEY_USE_NAMES.once) keys.set(line.get('拨付编号'), line.get('键'));
  return keys;
}

const PLACE = ['名册', '工作表', '行号'];
const BENEFICIARY = ['受益人', '受益人证件号码'];
const PAYEE = '收款人证件号码';

/** What makes payouts of two runs the same thing, the surest first: a row that was moved or corrected is still the same row. */
export const PAYOUT_IDENTITIES: readonly Identity<PayoutLine>[] = [
  ({ once }) => once,
  by(['规则', ...BENEFICIARY, PAYEE, ...PLACE]),
  by(['规则', ...BENEFICIARY, ...PLACE]),
  by(['规则', PAYEE, ...PLACE]),
  // A run with keys has said already that these are different things.
  (line) => (line.once === undefined ? by(['规则', ...BENEFICIARY, PAYEE])(line) : undefined),
];

function by(columns: readonly string[]): Identity<PayoutLine> {
  return ({ cells }) => columns.map((column) => cells.get(column)).join('\0');
}
