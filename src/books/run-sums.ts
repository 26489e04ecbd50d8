import { yuanText, type Fen } from '../model/money.js';
import { Refusal } from '../model/refusal.js';
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
      net += payment.net;
      const number = `${options.period}-${options.batch}-${String(payouts).padStart(6, '0')}`;
      const key = payment.keys.find(({ use }) => use === 'once')?.key ?? '';
      if (payment.payout !== number)
        throw altered(`第 ${payouts} 笔的拨付编号是 ${payment.payout}，应为 ${number}`);
      if (payment.line.get('期间') !== options.period)
        throw altered(`${number} 的期间是“${payment.line.get('期间')}”，这一批是 ${options.period}`);
      if (payment.net + payment.setOff <= 0)
        throw altered(`${number} 的金额 ${yuanText(payment.net)} 不是一笔拨付`);
      if (once.has(key)) throw altered(`${number} 与前面一笔是同一事项`);
      once.add(key);
      add(rules, payment.line.get('规则'), payment.net);
      add(funds, payment.line.get('资金来源'), payment.net);
    },
    finish() {
      if (payouts !== totals.payouts || yuanText(net) !== totals.amount)
        throw altered(
          `payouts.csv 有 ${payouts} 笔 ${yuanText(net)} 元，清单记 ${totals.payouts} 笔 ${totals.amount} 元`,
        );
      const differs = unequal(rules, totals.byRule) ?? unequal(funds, totals.byFund);
      if (differs !== undefined) throw altered(`payouts.csv 中“${differs}”的笔数或金额与清单不符`);
    },
  };

  function altered(problem: string): Refusal {
    return new Refusal('RUN_ALTERED', run, problem, '请用 audit 查明，或重新计算这一批');
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
