import type { Claim, ClaimKeys } from '../model/decision.js';
import type { PaidBefore, PaidHistory } from '../model/history.js';
import type { Finding } from '../model/finding.js';
import { yuanText, type Fen } from '../model/money.js';
import type { Budget } from '../model/standards.js';
import type { Limits } from './limits.js';
import { ofRule } from './of-rule.js';
import { placeText, type RowPlaces } from './row-places.js';
import type { ClaimWeights, Standing } from './weigh.js';

/** A claim that passed every check of its own, and whose it is. */
export interface Weighed {
  readonly ordinal: number;
  readonly claim: Claim;
  readonly keys: ClaimKeys;
  readonly amount: Fen;
  readonly payee: string;
  readonly beneficiary: string;
}

/** What a claim is weighed against. */
export interface Scales {
  readonly places: RowPlaces;
  readonly weights: ClaimWeights;
  readonly history: PaidHistory;
  readonly limits: Limits;
  budgetOf(fund: string): Budget | undefined;
}

/** Why a claim that passed every check of its own is not paid after all: another row of the batch, a payment before it, a limit. */
export function openStops(scales: Scales): (weighed: Weighed) => Stop | undefined {
  return (weighed) => {
    const { claim, keys, ordinal, amount } = weighed;
    const standing = scales.weights.standing(ordinal, keys);
    if (standing.is !== 'alone') return asIs(inBatch(standing, claim.rule, scales.places));
    const before = scales.history.paid({ ...weighed, rule: claim.rule, once: keys.once });
    if (before !== undefined && !isUnlike(before, amount))
      return { finding: alreadyPaid(before, weighed), paidBefore: before };
    const over = scales.limits.take(keys, amount, scales.budgetOf(claim.fund));
    if (over === undefined) return undefined;
    const required = over.code === 'LIMIT_REACHED' ? '累计不超过上限' : '不超过预算额度';
    return asIs(ofRule(over.code, claim.rule, required, over.message));
  };
}

/** Why a claim is stopped. `paidBefore`: the payment that was made already. */
export interface Stop {
  readonly finding: Finding;
  readonly paidBefore: PaidBefore | undefined;
}

function asIs(finding: Finding): Stop {
  return { finding, paidBefore: undefined };
}

/** A record that does not say what it was for and came to another amount may be of something else. */
export function isUnlike({ unsure, amount }: PaidBefore, fen: Fen): boolean {
  return unsure !== '' && amount !== fen;
}

/** "2023-09-01-000123（2023-09 批次 01）600.00 元" */
export function paymentText({ payout, run, amount }: PaidBefore): string {
  const [, period, batch] = /^(\d{4}-\d{2})-(\d{2})$/.exec(run) ?? [];
  const of = period === undefined ? '台账期初' : `${period} 批次 ${batch}`;
  return `${payout}（${of}）${yuanText(amount)} 元`;
}

function alreadyPaid(before: PaidBefore, { claim, amount }: Weighed): Finding {
  const unlike = [
    ...(before.samePayee ? [] : ['收款人与本行不同']),
    ...(before.amount === amount ? [] : [`本行为 ${yuanText(amount)} 元`]),
    ...(before.unsure === '' ? [] : [before.unsure]),
  ];
  const message = [`此前已拨付：${paymentText(before)}`, ...unlike].join('；');
  return ofRule('ALREADY_PAID', claim.rule, '同一事项只付一次', message);
}

function inBatch(standing: Exclude<Standing, { is: 'alone' }>, rule: string, places: RowPlaces): Finding {
  const at = (ordinal: number): string => placeText(places.at(ordinal));
  if (standing.is === 'repeat')
    return ofRule('DUPLICATE_IN_BATCH', rule, '同一事项本批只付一次', `与 ${at(standing.first)} 重复`);
  const more = standing.others > standing.named.length ? `等 ${standing.others} 行` : '';
  return ofRule(
    'KEY_CONFLICT',
    rule,
    '同一事项收款人和金额一致',
    `与 ${standing.named.map(at).join('、')}${more} 为同一事项，收款人或金额不一`,
  );
}
