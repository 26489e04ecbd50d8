import type { AmountData, BaseData } from '../../../policy/data.js';
import { absentWords, listWords, matchWords } from '../list-words.js';
import type { RuleSetting } from '../rule-setting.js';
import { joined, type Point, type Sentence } from '../sentence.js';
import { column } from '../wording.js';

/** An amount that a department publishes, found by what the row says, or by the tier that it reaches. */
export function standardWords(
  { list, match = {}, tier, amount }: Extract<BaseData, { from: 'standard' }>,
  setting: RuleSetting,
): Point {
  const by: Sentence =
    tier === undefined
      ? matchWords(match, list, setting)
      : {
          zh: `取${column(tier.column)}达到的最高一档“${tier.bound}”`,
          en: `the highest “${tier.bound}” that ${column(tier.column)} reaches`,
        };
  const published = listWords(list, by, setting);
  return joined([
    {
      zh: `按${published.zh}的“${amount}”。`,
      en: `“${amount}” of the ${published.en}.`,
    },
    ...absentWords(match, setting),
  ]);
}

/** A computed amount is cut to a published one, where there is one. */
export function atMostStandardWords(
  { list, match, amount }: NonNullable<AmountData['atMostStandard']>,
  setting: RuleSetting,
): Point {
  const published = listWords(list, matchWords(match, list, setting), setting);
  return joined([
    {
      zh: `给出${published.zh}时，不超过其“${amount}”，超过的按其计发。`,
      en: `Where the ${published.en} is provided: no more than its “${amount}”; more is cut to it.`,
    },
    ...absentWords(match, setting),
  ]);
}
