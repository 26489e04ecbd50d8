import type { ClaimKeys } from '../model/decision.js';
import { yuanText, type Fen } from '../model/money.js';

/** Sums and counts over all payouts of a batch. `take` says what stops the payout, or counts it and says nothing. */
export class Limits {
  readonly #sums = new Map<string, Fen>();
  readonly #times = new Map<string, number>();
  readonly #quotas = new Map<string, Map<string, number>>();

  /** LIMIT_REACHED in words; undefined when the payout fits, and then it has been counted. */
  take(keys: ClaimKeys, fen: Fen): string | undefined {
    const { cap, times } = keys;
    const sum = cap === undefined ? 0 : (this.#sums.get(cap.key) ?? 0);
    if (cap !== undefined && sum + fen > cap.most) {
      return `同一项目已拟拨付 ${yuanText(sum)}，加本行 ${yuanText(fen)} 超过上限 ${yuanText(cap.most)}`;
    }
    const count = times === undefined ? 0 : (this.#times.get(times.key) ?? 0);
    if (times !== undefined && count >= times.most) return `累计已达 ${times.most} 次`;
    if (cap !== undefined) this.#sums.set(cap.key, sum + fen);
    if (times !== undefined) this.#times.set(times.key, count + 1);
    return undefined;
  }

  /** QUOTA_EXCEEDED in words for a person beyond the planned number of the block; undefined within it. */
  beyondQuota(keys: ClaimKeys): string | undefined {
    const { quota } = keys;
    if (quota === undefined) return undefined;
    const persons = this.#quotas.get(quota.block) ?? new Map<string, number>();
    this.#quotas.set(quota.block, persons);
    const rank = persons.get(quota.person) ?? persons.size + 1;
    persons.set(quota.person, rank);
    return rank > quota.persons ? `同一周期内第 ${rank} 人，计划 ${quota.persons} 人左右` : undefined;
  }
}
