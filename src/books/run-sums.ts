import { yuanText, type Fen } from '../model/money.js';
import type { Refusal, RefusalText } from '../model/refusal.js';
import { refused, type RefusalWords } from '../model/refusals/refused.js';
import type { Manifest } from '../past/manifest.js';
import type { RunPayment } from '../past/run-payments.js';

/** Holds the payments of a run against each other and against what its manifest says they come to. */
export interface RunSums {
  /** @throws Refusal RUN_ALTERED naming the payment that no run would write */
  take(payment: RunPayment): void;
  /** @throws Refusal RUN_ALTERED where they do not come to the totals of the manifest */
  finish(): void;
}

/** @param run the folder, as the user named it */
export function openRunSums(run: string, { options, totals }: Manifest): RunSums {
  const once = new Set<string>();
  const rules = new Map<string, Tally>();
  const funds = new Map<string, Tally>();
  let [payouts, net] = [0, 0];
  return {
    take(payment) {
      payouts += 1;
      const at = payouts;
      net += payment.net;
      const number = `${options.period}-${options.batch}-${String(at).padStart(6, '0')}`;
      const key = payment.keys.find(({ use }) => use === 'once')?.key ?? '';
      if (payment.payout !== number) throw altered((say) => say.payoutNumbered(at, payment.payout, number));
      const period = payment.line.get('期间');
      if (period !== options.period) throw altered((say) => say.otherPeriod(number, period, options.period));
      if (payment.net + payment.setOff <= 0)
        throw altered((say) => say.nothingPaid(number, yuanText(payment.net)));
      if (once.has(key)) throw altered((say) => say.samePayment(number));
      once.add(key);
      add(rules, payment.line.get('规则'), payment.net);
      add(funds, payment.line.get('资金来源'), payment.net);
    },
    finish() {
      const found = { payouts, amount: yuanText(net) };
      if (found.payouts !== totals.payouts || found.amount !== totals.amount)
        throw altered((say) => say.otherTotals(found, totals));
      const differs = unequal(rules, totals.byRule) ?? unequal(funds, totals.byFund);
      if (differs !== undefined) throw altered((say) => say.otherSubtotal(differs));
    },
  };

  function altered(say: (words: RefusalWords) => RefusalText): Refusal {
    return refused('RUN_ALTERED', run, say);
  }
}

interface Tally {
  readonly payouts: number;
  readonly amount: Fen;
}

function add(sums: Map<string, Tally>, key: string, fen: Fen): void {
  const { payouts, amount } = sums.get(key) ?? { payouts: 0, amount: 0 };
  sums.set(key, { payouts: payouts + 1, amount: amount + fen });
}

/** The first key of which both do not say the same. */
function unequal(sums: ReadonlyMap<string, Tally>, stated: Manifest['totals']['byRule']): string | undefined {
  return [...new Set([...sums.keys(), ...Object.keys(stated)])].find((key) => {
    const [found, said] = [sums.get(key), stated[key]];
    return found?.payouts !== said?.payouts || yuanText(found?.amount ?? 0) !== said?.amount;
  });
}
