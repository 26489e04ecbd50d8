import type { Entry } from '../ledger/entry.js';
import { yuanText } from '../model/money.js';
import { ENTRY_KIND_NAMES, moved, remarkOf } from './entry-words.js';

/** An entry as lists and programs read it: in words, money as text with two decimals, numbers of persons masked. */
export interface ListedEntry {
  readonly entry: number;
  /** 入账, 拨付, 期初, 冲销, 到账 */
  readonly kind: string;
  readonly batch: string;
  readonly payout: string;
  /** Number of the entry that this one concerns; 0: none. */
  readonly target: number;
  readonly period: string;
  readonly department: string;
  readonly rule: string;
  readonly title: string;
  readonly fund: string;
  readonly payee: string;
  readonly payeeNumber: string;
  readonly beneficiary: string;
  readonly amount: string;
  readonly setOff: string;
  /** The amount but for what is set off. */
  readonly moved: string;
  readonly remark: string;
  readonly at: string;
  readonly hash: string;
}

export function listedEntry(entry: Entry): ListedEntry {
  const { details, batch, payout, target, period, department, rule, fund, at, hash } = entry;
  const { title = '', payee = '', payeeNumber = '', beneficiary = '' } = details;
  return {
    entry: entry.entry,
    kind: ENTRY_KIND_NAMES[entry.kind],
    batch,
    payout,
    target,
    period,
    department,
    rule,
    title,
    fund,
    payee,
    payeeNumber,
    beneficiary,
    amount: yuanText(entry.amount),
    setOff: yuanText(entry.setOff),
    moved: yuanText(moved(entry)),
    remark: remarkOf(entry),
    at,
    hash,
  };
}
