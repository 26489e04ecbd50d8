import type { Draft } from '../../src/ledger/entry.js';
import type {
  Claimant,
  CounteredMoney,
  CounteredPayment,
  OpenCorrection,
  OpenCorrections,
  PaidBefore,
} from '../../src/model/history.js';
import { anyPayeeKey, doubleKey, holdingKey, quotaKeys, sameKey } from '../../src/model/payment-keys.js';

type How = '退汇' | '追回' | '更正';

/** A payment as plainly as can be: all answers are found by looking at every one. */
interface Payment {
  readonly entry: number;
  readonly draft: Draft;
}

/** What a ledger of these entries, numbered from 1, must answer. */
export function historyModel(entries: readonly Draft[]) {
  const payments: readonly Payment[] = entries
    .map((draft, index) => ({ entry: index + 1, draft }))
    .filter(({ draft }) => draft.kind === 'payout' || draft.kind === 'opening');
  const reversal = ({ entry }: Payment): Payment | undefined =>
    entries
      .map((draft, index) => ({ entry: index + 1, draft }))
      .find(({ draft }) => draft.kind === 'reversal' && draft.target === entry);
  const how = (payment: Payment): How | undefined => reversal(payment)?.draft.details.how as How | undefined;
  const stands = (payment: Payment): boolean => reversal(payment) === undefined;
  const under = (use: string, key: string): readonly Payment[] =>
    payments.filter(({ draft }) => hasKey(draft, use, key));
  const isOf = ({ draft }: Payment, { once }: Claimant): boolean =>
    hasKey(draft, 'once', once) || hasKey(draft, 'otherwise', once);
  /** Another payment has it in itself, and did not come back. */
  const isSetOff = ({ draft }: Payment): boolean =>
    under('setOff', draft.payout).some((later) => stands(later) || how(later) === '更正');
  /** The counter-entry of a correction, by which its money is demanded after all. */
  const demand = (payment: Payment): Payment | undefined => {
    const counter = reversal(payment);
    return counter && reversal(counter);
  };
  const isOpen = (payment: Payment): boolean =>
    how(payment) === '更正' && demand(payment) === undefined && !isSetOff(payment);
  const isSettled = (entry: number | undefined): boolean =>
    entries.some(({ kind, target }) => kind === 'settlement' && target === entry);
  /** What was countered and demanded came back. */
  const cameBack = (payment: Payment): boolean => isSettled((demand(payment) ?? reversal(payment))?.entry);
  const setOffBy = ({ draft }: Payment): Payment | undefined =>
    under('setOff', draft.payout).findLast((later) => stands(later) || how(later) === '更正');
  const paid = ({ draft: { amount, setOff } }: Payment): number => Math.max(amount - setOff, 0);
  /** What came back on account of a payment: its deduction, what was demanded, and what its successor does not need for itself. */
  const back = (payment: Payment): number => {
    const { amount, setOff } = payment.draft;
    const deduction = amount < setOff && isSettled(payment.entry) ? setOff - amount : 0;
    if (how(payment) !== '更正') return deduction;
    if (demand(payment) !== undefined) return deduction + (cameBack(payment) ? amount : 0);
    const by = setOffBy(payment);
    const passedOn = by === undefined ? 0 : Math.max(back(by) - paid(by), 0);
    return deduction + (by === undefined ? 0 : Math.floor((passedOn * amount) / by.draft.setOff));
  };
  const out = (payment: Payment): number => {
    if (how(payment) === '退汇') return 0;
    if (how(payment) === '追回') return cameBack(payment) ? 0 : paid(payment);
    return Math.max(paid(payment) - back(payment), 0);
  };
  const moneyOf = (payment: Payment): CounteredMoney => {
    const corrected = how(payment) === '更正' && demand(payment) === undefined;
    if (corrected) return isSetOff(payment) ? 'set-off' : 'open';
    return how(payment) === '退汇' ? 'returned' : cameBack(payment) ? 'recovered' : 'demanded';
  };
  const isOwing = (payment: Payment): boolean =>
    !stands(payment) && ['open', 'demanded'].includes(moneyOf(payment));
  const left = (payment: Payment): Pick<CounteredPayment, 'payout' | 'amount'> => {
    const { payout, amount, setOff } = payment.draft;
    return { payout, amount: how(payment) === '更正' ? amount : amount - setOff };
  };
  const told = ({ draft }: Payment, payee: string, doubt: Doubt = SURE): PaidBefore => ({
    payout: draft.payout,
    run: draft.batch,
    amount: draft.amount,
    samePayee: draft.payee === payee,
    ...doubt,
  });
  const last = (found: readonly Payment[]): string => found.at(-1)?.draft.payout ?? '';
  const persons = (block: string): readonly string[] => {
    const keys = under('quota', quotaKeys({ block, person: '' }).block)
      .filter(stands)
      .flatMap(({ draft }) => draft.keys.filter(({ use }) => use === 'rank').map(({ key }) => key));
    return [...new Set(keys)];
  };
  return {
    paid(claimant: Claimant): PaidBefore | undefined {
      const exact = under('once', claimant.once).find(stands);
      if (exact !== undefined) return told(exact, claimant.payee);
      const toPayee = under('same', sameKey(claimant));
      const toOthers = under('same', anyPayeeKey(claimant)).filter(
        ({ draft }) => draft.payee !== claimant.payee,
      );
      const doubted = [...toPayee, ...toOthers]
        .filter(stands)
        .filter((payment) => doubtOf(payment, claimant).unsure !== '');
      const alike = doubted.filter(({ draft }) => draft.amount === claimant.amount);
      const isSure = (payment: Payment): boolean =>
        payment.draft.payee === claimant.payee && doubtOf(payment, claimant).sameMatter === 'if-same-amount';
      const found = alike.find(isSure) ?? alike[0] ?? doubted[0];
      if (found === undefined) return undefined;
      const doubt = doubtOf(found, claimant);
      const unsure = `${doubt.unsure}，收款人也不同`;
      return told(
        found,
        claimant.payee,
        found.draft.payee === claimant.payee ? doubt : { unsure, sameMatter: 'unknown' },
      );
    },
    /** Set off is what was paid to the same payee for the same thing; the rest that may be the same is only named. */
    corrections(claimant: Claimant): OpenCorrections {
      const exact = new Set(payments.filter((payment) => isOf(payment, claimant) && isOpen(payment)));
      const own = [...exact].filter(({ draft }) => draft.payee === claimant.payee);
      const near = [
        ...under('same', sameKey(claimant)),
        ...claimant.doubles.flatMap((key) => under('double', key)),
      ].filter((each) => own.length === 0 && isOpen(each));
      const others = [...new Set([...exact, ...near])].filter((each) => !own.includes(each));
      const open = ({ draft: { payout, amount } }: Payment): OpenCorrection => ({ payout, amount });
      return { own: own.map(open), others: others.map(open) };
    },
    /** What is surely of the same thing first, then what only may be. */
    countered(claimant: Claimant): readonly CounteredPayment[] {
      const unsureOf = (payment: Payment): string =>
        isOf(payment, claimant) ? '' : doubtOf(payment, claimant).unsure;
      const exact = payments.filter((payment) => isOf(payment, claimant));
      const maybe = under('same', sameKey(claimant)).filter((payment) => unsureOf(payment) !== '');
      return [...exact, ...maybe]
        .filter((payment) => !stands(payment))
        .map((payment) => ({
          ...left(payment),
          money: moneyOf(payment),
          unsure: unsureOf(payment),
        }));
    },
    outstanding(payee: string): readonly CounteredPayment[] {
      return payments
        .filter((payment) => payment.draft.payee === payee && isOwing(payment))
        .map((payment) => ({ ...left(payment), money: moneyOf(payment), unsure: '' }));
    },
    sum(key: string) {
      const found = under('cap', key);
      return {
        fen: found.reduce((sum, payment) => sum + out(payment), 0),
        last: last(found.filter((payment) => stands(payment) || out(payment) > 0)),
      };
    },
    times(key: string) {
      const found = under('times', key).filter(stands);
      return { times: found.length, last: last(found) };
    },
    rank(block: string, person: string): number | undefined {
      const at = persons(block).indexOf(quotaKeys({ block, person }).person);
      return at < 0 ? undefined : at + 1;
    },
    persons: (block: string) => persons(block).length,
    double(group: number, key: string): PaidBefore | undefined {
      const found = under('double', doubleKey(group, key)).find(stands);
      return found && told(found, '');
    },
    certificate(number: string, about: string): PaidBefore | undefined {
      const found = under('certificate', number)
        .filter((payment) => stands(payment) || isOwing(payment))
        .find(({ draft }) => !hasKey(draft, 'holding', holdingKey(number, about)));
      return found && told(found, '');
    },
    spent(fund: string, year: string): number {
      return payments
        .filter(({ draft }) => draft.fund === fund && draft.period.startsWith(`${year}-`))
        .reduce((sum, payment) => sum + out(payment), 0);
    },
  };
}

type Doubt = Pick<PaidBefore, 'unsure' | 'sameMatter'>;

const SURE: Doubt = { unsure: '', sameMatter: 'yes' };

function doubtOf({ draft: { details } }: Payment, { by }: Claimant): Doubt {
  const { unsure = '', ways = '' } = details;
  if (unsure !== '') return { unsure, sameMatter: 'if-same-amount' };
  if (ways === '' || ways.split('|').includes(by)) return SURE;
  return { unsure: `当时按 ${ways} 认定同一事项，现按 ${by}，无法比较`, sameMatter: 'unknown' };
}

function hasKey({ keys }: Draft, use: string, key: string): boolean {
  return keys.some((each) => each.use === use && each.key === key);
}
