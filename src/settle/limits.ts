import type { Code } from '../model/code.js';
import type { ClaimKeys } from '../model/decision.js';
import type { PaidHistory } from '../model/history.js';
import { yuanText, type Fen } from '../model/money.js';
import type { Budget } from '../model/standards.js';

/** What a payout does not fit under, in words. */
export interface Overrun {
  readonly code: Extract<Code, 'LIMIT_REACHED' | 'BUDGET_EXCEEDED'>;
  readonly message: string;
  /** The same without what others were paid. */
  readonly outward: string;
}

/** Sums and counts over all payouts of a batch and those before it. `take` says what stops the payout, or counts it and says nothing. */
export class Limits {
  readonly #sums = new Map<string, Fen>();
  readonly #times = new Map<string, number>();
  readonly #quotas = new Map<string, Map<string, number>>();
  readonly #spent = new Map<string, Fen>();

  constructor(private readonly history: PaidHistory) {}

  /** What stops a payment of `fen`; undefined when it fits, and then it has been counted. */
  take(
    { cap, times }: Pick<ClaimKeys, 'cap' | 'times'>,
    fen: Fen,
    budget: Budget | undefined,
  ): Overrun | undefined {
    // What is to be got back makes no room before it is back.
    const more = Math.max(fen, 0);
    const sum = cap === undefined ? 0 : (this.#sums.get(cap.key) ?? 0);
    if (cap !== undefined && more > 0) {
      const before = this.history.sum(cap.key);
      if (before.fen + sum + more > cap.most)
        return limitReached(
          `同一项目${earlier(`已拨付 ${yuanText(before.fen)}`, before.last)}本批已拟拨付 ${yuanText(sum)}，加本行 ${yuanText(more)} 超过上限 ${yuanText(cap.most)}`,
          `同一项目累计，加本行 ${yuanText(more)} 超过上限 ${yuanText(cap.most)}`,
        );
    }
    const count = times === undefined ? 0 : (this.#times.get(times.key) ?? 0);
    if (times !== undefined) {
      const before = this.history.times(times.key);
      if (before.times + count >= times.most)
        return limitReached(
          `${earlier(`已拨付 ${before.times} 次`, before.last)}本批 ${count} 次，累计已达 ${times.most} 次`,
          `累计已达 ${times.most} 次`,
        );
    }
    const over = budget && this.#overBudget(budget, more);
    if (over !== undefined) return over;
    if (cap !== undefined) this.#sums.set(cap.key, sum + more);
    if (times !== undefined) this.#times.set(times.key, count + 1);
    if (budget !== undefined) this.#spent.set(budget.fund, (this.#spent.get(budget.fund) ?? 0) + more);
    return undefined;
  }

  /** QUOTA_EXCEEDED in words for a person beyond the planned number of the block; undefined within it. */
  beyondQuota({ quota }: ClaimKeys): string | undefined {
    if (quota === undefined) return undefined;
    const { block, person, persons } = quota;
    const rank = this.history.rank(block, person) ?? this.#rankHere(block, person);
    return rank > persons ? `同一周期内第 ${rank} 人，计划 ${persons} 人左右` : undefined;
  }

  /** Of a person whom nothing was paid before. */
  #rankHere(block: string, person: string): number {
    const here = this.#quotas.get(block) ?? new Map<string, number>();
    this.#quotas.set(block, here);
    const rank = here.get(person) ?? this.history.persons(block) + here.size + 1;
    here.set(person, rank);
    return rank;
  }

  #overBudget({ fund, year, most }: Budget, fen: Fen): Overrun | undefined {
    const before = this.history.spent(fund, year);
    const here = this.#spent.get(fund) ?? 0;
    if (fen === 0 || before + here + fen <= most) return undefined;
    const message = `${fund} ${year} 年此前已用 ${yuanText(before)}，本批已拟拨付 ${yuanText(here)}，加本行 ${yuanText(fen)} 超过预算额度 ${yuanText(most)}`;
    return { code: 'BUDGET_EXCEEDED', message, outward: '超出预算额度，待财政核定' };
  }
}

function limitReached(message: string, outward: string): Overrun {
  return { code: 'LIMIT_REACHED', message, outward };
}

/** @param payout the last one before, '' where there was none */
function earlier(what: string, payout: string): string {
  return payout === '' ? '' : `此前${what}（最近一笔 ${payout}），`;
}
