import type { Draft, Entry } from '../ledger/entry.js';
import { maskIdsIn } from '../model/mask-ids.js';
import type { Fen } from '../model/money.js';

/**
 * How a payment was countered. 退汇: the bank sent it back. 追回: it is to be got back. 更正: it was wrong and stays with the
 * payee, to be set off against what is paid anew.
 */
export const REVERSALS = ['退汇', '追回', '更正'] as const;
export type ReversalKind = (typeof REVERSALS)[number];

export function isReversalKind(text: string | undefined): text is ReversalKind {
  return REVERSALS.some((each) => each === text);
}

/** Who countered it, how and why. */
export interface ReversalWords {
  readonly how: ReversalKind;
  readonly reason: string;
  /** '' where no name was given. */
  readonly by: string;
}

/** The counter-entry of a payment: all of it, with the sign turned round; it keeps no key. */
export function counterEntry(payment: Entry, { how, reason, by }: ReversalWords, at: string): Draft {
  return {
    ...mirrored(payment),
    kind: 'reversal',
    amount: -payment.amount,
    // Not -0, which is none in SQLite.
    setOff: 0 - payment.setOff,
    details: { ...whoAndWhat(payment), how, reason: maskIdsIn(reason), by: maskIdsIn(by) },
    at,
  };
}

/**
 * Demands back the money of a correction (更正) after all: a counter-entry of its counter-entry. It moves nothing by itself and says
 * what is to come back, the whole of the payment, in fen.
 */
export function demandEntry(
  payment: Entry,
  correction: Entry,
  { reason, by }: Omit<ReversalWords, 'how'>,
  at: string,
): Draft {
  const words = {
    how: '追回',
    demanded: String(payment.amount),
    reason: maskIdsIn(reason),
    by: maskIdsIn(by),
  };
  return {
    ...mirrored(payment),
    kind: 'reversal',
    target: correction.entry,
    amount: 0,
    setOff: 0,
    details: { ...whoAndWhat(payment), ...words },
    at,
  };
}

/** What a counter-entry of a counter-entry demands back; 0: it is none. */
export function demandedBy({ details }: Pick<Entry, 'details'>): Fen {
  return Number(details.demanded ?? 0);
}

/** What an entry says that concerns another one as a whole. */
export function mirrored(entry: Entry): Omit<Draft, 'kind' | 'details' | 'at'> {
  const { batch, payout, period, department, rule, fund, amount, setOff } = entry;
  const [payee, beneficiary] = [{ hash: entry.payee }, { hash: entry.beneficiary }];
  return {
    batch,
    payout,
    target: entry.entry,
    period,
    department,
    rule,
    fund,
    amount,
    setOff,
    payee,
    beneficiary,
    keys: [],
  };
}

/** What lists name a payment by. */
export function whoAndWhat({ details }: Entry): Entry['details'] {
  const { title = '', payee = '', payeeNumber = '', beneficiary = '' } = details;
  return { title, payee, payeeNumber, beneficiary };
}
