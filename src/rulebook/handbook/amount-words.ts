import type { AmountData } from '../../policy/data.js';
import { baseWords } from './amount/base-words.js';
import { boundWords, cutWords } from './amount/bound-words.js';
import { enteredWords } from './amount/entered-words.js';
import { atMostStandardWords } from './amount/standard-words.js';
import type { RuleSetting } from './rule-setting.js';
import type { Point } from './sentence.js';

/** How the amount comes about, in the order in which it is computed. */
export function amountWords(amount: AmountData | undefined, setting: RuleSetting): readonly Point[] {
  if (amount === undefined) return [{ zh: '不计算金额。', en: 'No amount is computed.' }];
  const { base, atMostStandard, entered } = amount;
  return [
    ...(base === undefined ? [] : [baseWords(base, setting)]),
    ...(atMostStandard === undefined ? [] : [atMostStandardWords(atMostStandard, setting)]),
    ...cutWords(amount, setting),
    ...(entered === undefined ? [] : [enteredWords(entered, setting)]),
    ...boundWords(amount, setting),
  ];
}
