import { z } from 'zod';
import { Refusal } from '../../model/refusal.js';
import type { Linked } from '../chain.js';
import type { Entry } from '../entry.js';

/** Columns of an entry, in the order of `entryRow`. */
export const ENTRY_COLUMNS =
  'entry, kind, batch, payout, target, period, department, rule, fund, amount, set_off, payee, beneficiary, details, at, hash';

const bytes = z.instanceof(Buffer);
const entryRow = z.tuple([
  z.number(),
  z.enum(['run', 'payout', 'opening', 'reversal', 'settlement']),
  z.string(),
  z.string(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.number(),
  z.number(),
  bytes,
  bytes,
  z.string(),
  z.string(),
  bytes,
]);
const keyRow = z.tuple([z.enum(['once', 'times', 'cap', 'quota', 'rank', 'double', 'same']), bytes]);
const details = z.record(z.string(), z.string());

/** An entry as its row says, with what it is bound by; undefined where the row is not of an entry's form. */
export function linkedEntry(
  row: readonly unknown[],
  keys: readonly (readonly unknown[])[],
): { readonly linked: Linked; readonly hash: string } | undefined {
  const parsed = entryRow.safeParse(row);
  const parsedKeys = z.array(keyRow).safeParse(keys);
  if (!parsed.success || !parsedKeys.success) return undefined;
  const [
    entry,
    kind,
    batch,
    payout,
    target,
    period,
    department,
    rule,
    fund,
    amount,
    setOff,
    payee,
    beneficiary,
  ] = parsed.data;
  const [detailsText, at, hash] = [parsed.data[13], parsed.data[14], parsed.data[15]];
  return {
    linked: {
      entry,
      kind,
      batch,
      payout,
      target,
      period,
      department,
      rule,
      fund,
      amount,
      setOff,
      payee: payee.toString('hex'),
      beneficiary: beneficiary.toString('hex'),
      details: detailsText,
      at,
      keys: parsedKeys.data.map(([use, key]) => ({ use, key: key.toString('hex') })),
    },
    hash: hash.toString('hex'),
  };
}

/** @throws Refusal LEDGER_INVALID where the row is no entry's */
export function entryOf(file: string, row: readonly unknown[], keys: readonly (readonly unknown[])[]): Entry {
  const found = linkedEntry(row, keys);
  if (found === undefined) throw damaged(file, Number(row[0]));
  return { ...found.linked, details: detailsOf(file, found.linked), hash: found.hash };
}

function detailsOf(file: string, { entry, details: text }: Linked): Entry['details'] {
  try {
    return details.parse(JSON.parse(text));
  } catch {
    throw damaged(file, entry);
  }
}

function damaged(file: string, entry: number): Refusal {
  return new Refusal(
    'LEDGER_INVALID',
    file,
    `第 ${entry} 条记录已不是原样`,
    '请用 ledger verify 查明，并从备份恢复（ledger restore）',
  );
}
