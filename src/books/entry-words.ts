import type { Entry, EntryKind } from '../ledger/entry.js';
import { yuanText, type Fen } from '../model/money.js';

/** Kinds of entries as users name them. */
export const ENTRY_KIND_NAMES: Readonly<Record<EntryKind, string>> = {
  run: '入账',
  payout: '拨付',
  opening: '期初',
  reversal: '冲销',
  settlement: '到账',
};

/** What an entry moves to or from the payee: its amount but for what is set off. Signed; of an entry of a whole run 0. */
export function moved({ amount, setOff }: Pick<Entry, 'amount' | 'setOff'>): Fen {
  return amount - setOff;
}

/** What an entry says beside its figures, in one line. */
export function remarkOf({ kind, details }: Entry): string {
  return REMARKS[kind](details);
}

const named = (label: string, text = ''): readonly string[] => (text === '' ? [] : [`${label}${text}`]);
const joined = (...parts: readonly (readonly string[])[]): string => parts.flat().join('，');

const REMARKS: Readonly<Record<EntryKind, (details: Entry['details']) => string>> = {
  run: ({ payouts, amount, preparedBy, approvedBy, accounts }) =>
    joined(
      [`${payouts ?? ''} 笔 ${amount ?? ''} 元`],
      named('经办 ', preparedBy),
      named('审批 ', approvedBy),
      named('', accounts),
    ),
  payout: () => '',
  opening: ({ unsure, preparedBy, approvedBy }) =>
    joined(named('', unsure), named('经办 ', preparedBy), named('审批 ', approvedBy)),
  reversal: ({ how, demanded, reason, by }) =>
    joined(
      named('', demanded === undefined ? how : `更正转为追回 ${yuanText(Number(demanded))} 元`),
      named('', reason),
      named('经办 ', by),
    ),
  settlement: ({ is, date, voucher }) => joined(named('', is), named('', date), named('凭证 ', voucher)),
};
