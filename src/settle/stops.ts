import type { OpenCorrection, PaidBefore, PaidHistory } from '../model/history.js';
import type { Finding } from '../model/finding.js';
import { yuanText, type Fen } from '../model/money.js';
import type { Budget } from '../model/standards.js';
import type { PassedClaim } from './passed-claim.js';
import type { Limits } from './limits.js';
import { ofRule } from './of-rule.js';
import { placeText, type RowPlaces } from './row-places.js';
import type { ClaimWeights, Standing } from './weigh.js';

/** What a claim is weighed against. */
export interface Scales {
  readonly places: RowPlaces;
  readonly weights: ClaimWeights;
  readonly history: PaidHistory;
  readonly limits: Limits;
  /** 拨付编号 of what rows before set off. */
  readonly setOff: ReadonlySet<string>;
  budgetOf(fund: string): Budget | undefined;
}

/** Why a claim that passed every check of its own is not paid after all: another row of the batch, a payment before it, a limit. */
export function openStops(scales: Scales): (ordinal: number, passed: PassedClaim) => Stop | undefined {
  return (ordinal, passed) => {
    const { claim, keys, amount } = passed;
    const standing = scales.weights.standing(ordinal, keys);
    if (standing.is !== 'alone') return asIs(inBatch(standing, claim.rule, ordinal, scales.places));
    const before = scales.history.paid(passed);
    if (before !== undefined && !isUnlike(before, amount))
      return { finding: alreadyPaid(before, passed), paidBefore: before };
    const { own, others } = scales.history.corrections(passed);
    if (others.length > 0) {
      const open = others.filter(({ payout }) => !scales.setOff.has(payout));
      if (open.length > 0) return asIs(unsettled(claim.rule, open));
    }
    const over = scales.limits.take(keys, amount - sumOf(own), scales.budgetOf(claim.fund));
    if (over === undefined) return undefined;
    const required = over.code === 'LIMIT_REACHED' ? '累计不超过上限' : '不超过预算额度';
    return asIs(ofRule(over.code, claim.rule, required, over.message, over.outward));
  };
}

/** Why a claim is stopped. `paidBefore`: the payment that was made already. */
export interface Stop {
  readonly finding: Finding;
  readonly paidBefore: PaidBefore | undefined;
}

/** What is set off in all. */
export function sumOf(corrections: readonly OpenCorrection[]): Fen {
  return corrections.reduce((sum, { amount }) => sum + amount, 0);
}

function asIs(finding: Finding): Stop {
  return { finding, paidBefore: undefined };
}

/** A record that does not say plainly what it was for may be of something else. */
export function isUnlike({ sameMatter, amount }: PaidBefore, fen: Fen): boolean {
  return sameMatter === 'unknown' || (sameMatter === 'if-same-amount' && amount !== fen);
}

/** "2023-09-01-000123（1000.00 元）" each: with a blank between them, two numbers would look like one of a person. */
export function unsettledText(corrections: readonly OpenCorrection[]): string {
  const named = corrections.map(({ payout, amount }) => `${payout}（${yuanText(amount)} 元）`);
  return `更正未了结的付款：${named.join('、')}，付给另一收款人或属另一事项、规则，不能自动抵扣`;
}

/** Paid in full, it might be paid twice: the money of the correction is still with whoever got it. */
function unsettled(rule: string, corrections: readonly OpenCorrection[]): Finding {
  const required = '原付款了结后再付（确属另付的，将更正转为追回：reverse --kind 追回）';
  return {
    ...ofRule('KEY_CONFLICT', rule, required, unsettledText(corrections)),
    outward: { found: '', required: '原付款了结后再付', message: '此前的付款有更正，尚未了结' },
    mark: 'unsettled-correction',
  };
}

/** "2023-09-01-000123（2023-09 批次 01）600.00 元" */
export function paymentText({ payout, run, amount }: PaidBefore): string {
  const [, period, batch] = /^(\d{4}-\d{2})-(\d{2})$/.exec(run) ?? [];
  const of = period === undefined ? '台账期初' : `${period} 批次 ${batch}`;
  return `${payout}（${of}）${yuanText(amount)} 元`;
}

function alreadyPaid(before: PaidBefore, { claim, amount }: PassedClaim): Finding {
  const unlike = [
    ...(before.samePayee ? [] : ['收款人与本行不同']),
    ...(before.amount === amount ? [] : [`本行为 ${yuanText(amount)} 元`]),
    ...(before.unsure === '' ? [] : [before.unsure]),
  ];
  const message = [`此前已拨付：${paymentText(before)}`, ...unlike].join('；');
  const outward = before.samePayee ? message : '此前已拨付；收款人与本行不同';
  const finding = ofRule('ALREADY_PAID', claim.rule, '同一事项只付一次', message, outward);
  return isAsBefore(before, amount) ? { ...finding, mark: 'paid-as-before' } : finding;
}

/** Paid to the same payee and in the same amount, and nothing leaves it in doubt. */
function isAsBefore(before: PaidBefore, amount: Fen): boolean {
  return before.samePayee && before.unsure === '' && before.amount === amount;
}

function inBatch(
  standing: Exclude<Standing, { is: 'alone' }>,
  rule: string,
  ordinal: number,
  places: RowPlaces,
): Finding {
  const at = (other: number): string => placeText(places.at(other));
  if (standing.is === 'repeat') {
    const outward = `与 ${places.outward(ordinal, [standing.first])} 重复`;
    return ofRule(
      'DUPLICATE_IN_BATCH',
      rule,
      '同一事项本批只付一次',
      `与 ${at(standing.first)} 重复`,
      outward,
      [places.at(standing.first)],
    );
  }
  const more = standing.others > standing.named.length ? `等 ${standing.others} 行` : '';
  return ofRule(
    'KEY_CONFLICT',
    rule,
    '同一事项收款人和金额一致',
    `与 ${standing.named.map(at).join('、')}${more} 为同一事项，收款人或金额不一`,
    `与 ${places.outward(ordinal, standing.named)} 为同一事项，收款人或金额不一`,
    standing.named.map((other) => places.at(other)),
  );
}
