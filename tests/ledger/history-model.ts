import type { Draft } from '../../src/ledger/entry.js';
import type { Claimant, OpenCorrection, PaidBefore } from '../../src/model/history.js';
import { doubleKey, quotaKeys, sameKey } from '../../src/model/payment-keys.js';

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
    payments.filter(({ draft }) => draft.keys.some((each) => each.use === use && each.key === key));
  const told = ({ draft }: Payment, payee: string): PaidBefore => ({
    payout: draft.payout,
    run: draft.batch,
    amount: draft.amount,
    samePayee: draft.payee === payee,
    unsure: draft.details.unsure ?? '',
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
      const same = under('same', sameKey(claimant)).filter(stands);
      const found = same.find(({ draft }) => draft.amount === claimant.amount) ?? same[0];
      return found && told(found, claimant.payee);
    },
    /** Corrected payments; each is made up for by the next payment of the key, unless that was itself given back. */
    corrections(once: string): readonly OpenCorrection[] {
      let open: Payment[] = [];
      for (const [index, draft] of entries.entries()) {
        const target = payments.find(({ entry }) => entry === draft.target);
        const isOfKey = (payment: Payment | undefined): payment is Payment =>
          payment !== undefined && under('once', once).includes(payment);
        if (draft.kind === 'reversal' && isOfKey(target) && draft.details.how === '更正') open.push(target);
        const here = payments.find(({ entry }) => entry === index + 1);
        if (isOfKey(here) && (stands(here) || how(here) === '更正')) open = [];
      }
      return open
        .toSorted((a, b) => a.entry - b.entry)
        .map(({ draft }) => ({ payout: draft.payout, amount: draft.amount }));
    },
    sum(key: string) {
      const found = under('cap', key).filter(stands);
      return { fen: found.reduce((sum, { draft }) => sum + draft.amount, 0), last: last(found) };
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
    /** Money is gone until it is back: at once with 退汇 and 更正, with 追回 when the bank has it. */
    spent(fund: string, year: string): number {
      return payments
        .filter(({ draft }) => draft.fund === fund && draft.period.startsWith(`${year}-`))
        .filter((payment) => {
          const counter = reversal(payment);
          const isBack = (): boolean =>
            entries.some(({ kind, target }) => kind === 'settlement' && target === counter?.entry);
          return counter === undefined || (how(payment) === '追回' && !isBack());
        })
        .reduce((sum, { draft }) => sum + draft.amount, 0);
    },
  };
}
