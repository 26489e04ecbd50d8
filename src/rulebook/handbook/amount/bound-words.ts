import type { AmountData } from '../../../policy/data.js';
import { consequence } from '../consequence.js';
import { otherwise } from '../otherwise.js';
import type { RuleSetting } from '../rule-setting.js';
import type { Point } from '../sentence.js';
import { yuan } from '../wording.js';

/** Whether the tool computes the amount: then a maximum cuts it, while what a department enters or publishes is never altered. */
function isComputed({ base, entered }: AmountData): boolean {
  return base !== undefined && entered?.mode !== 'otherwise';
}

/** The maximum of a computed amount. */
export function cutWords(amount: AmountData, { policy }: RuleSetting): readonly Point[] {
  if (amount.max === undefined || !isComputed(amount)) return [];
  const most = yuan(amount.max);
  const then = consequence('AMOUNT_CAPPED', policy);
  return [
    {
      zh: `上限 ${most.zh}：计算金额超过的按上限计发，并${then.zh}。`,
      en: `At most ${most.en}: a computed amount above it is cut to it, and ${then.en}.`,
    },
  ];
}

/** The bounds outside which nothing is paid. */
export function boundWords(amount: AmountData, setting: RuleSetting): readonly Point[] {
  const { min } = amount;
  const max = isComputed(amount) ? undefined : amount.max;
  if (min === undefined && max === undefined) return [];
  const bounds = [
    ...(min === undefined ? [] : [{ zh: `不低于 ${yuan(min).zh}`, en: `at least ${yuan(min).en}` }]),
    ...(max === undefined ? [] : [{ zh: `不高于 ${yuan(max).zh}`, en: `at most ${yuan(max).en}` }]),
  ];
  const demand = {
    zh: `金额须${bounds.map(({ zh }) => zh).join('、')}`,
    en: `The amount must be ${bounds.map(({ en }) => en).join(' and ')}`,
  };
  return [otherwise(demand, 'AMOUNT_OUT_OF_RANGE', setting)];
}
