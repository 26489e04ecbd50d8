import { z } from 'zod';
import { KEY_USES } from '../../model/payment-key.js';
import type { Refusal } from '../../model/refusal.js';
import { refused } from '../../model/refusals/refused.js';
import type { Linked } from '../chain.js';
import type { Entry } from '../entry.js';
import { textOf } from './text-cell.js';

/** Columns of an entry, in the order of `entryRow`. */
export const ENTRY_COLUMNS =
  'entry, kind, batch, payout, target, period, department, rule, fund, amount, set_off, payee, beneficiary, details, at, hash';

/** The same as they are asked for: every text as its bytes. */
export const ENTRY_CELLS = ENTRY_COLUMNS.replace(
  /\b(?:kind|batch|payout|period|department|rule|fund|details|at)\b/g,
  'CAST($& AS BLOB)',
);
export const KEY_CELLS = 'CAST(use AS BLOB), key';

const bytes = z.instanceof(Buffer);
const text = bytes.transform((cell, context) => {
  const found = textOf(cell);
  if (found !== undefined) return found;
  context.addIssue('not UTF-8');
  return z.NEVER;
});
const kind = text.pipe(z.enum(['run', 'payout', 'opening', 'reversal', 'settlement']));
const use = text.pipe(z.enum(KEY_USES).exclude(['budget']));
const entryRow = z.tuple([
  z.int(),
  kind,
  text,
  text,
  z.int(),
  text,
  text,
  text,
  text,
  z.int(),
  z.int(),
  bytes,
  bytes,
  text,
  text,
  bytes,
]);
const keyRow = z.tuple([use, bytes]);
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
    detailsText,
    at,
    hash,
  ] = parsed.data;
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

/** An entry that is not of its form any more. */
export function damaged(file: string, entry: number): Refusal {
  return refused('LEDGER_INVALID', file, (say) => say.entryAltered(entry));
}
