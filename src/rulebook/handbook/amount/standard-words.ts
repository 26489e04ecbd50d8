import type { AmountData, BaseData } from '../../../policy/data.js';
import { absentWords, listFile, matchWords } from '../list-words.js';
import type { RuleSetting } from '../rule-setting.js';
import { joined, type Point, type Sentence } from '../sentence.js';
import { column } from '../wording.js';

/** An amount that a department publishes, found by what the row says, or by the tier that it reaches. */
export function standardWords(
  { list, match = {}, tier, amount }: Extract<BaseData, { from: 'standard' }>,
  setting: RuleSetting,
): Point {
  const file = listFile(list, setting.policy);
  const by: Sentence =
    tier === undefined
      ? matchWords(match, list, setting)
      : {
          zh: `取${column(tier.column)}达到的最高一档“${tier.bound}”`,
          en: `the highest “${tier.bound}” that ${column(tier.column)} reaches`,
        };
  return joined([
    {
      zh: `按公布的标准：${file} 的“${amount}”，${by.zh}。`,
      en: `As published: “${amount}” of ${file}, ${by.en}.`,
    },
    ...absentWords(match, setting),
  ]);
}

/** A computed amount is cut to a published one, where there is one. */
export function atMostStandardWords(
  { list, match, amount }: NonNullable<AmountData['atMostStandard']>,
  setting: RuleSetting,
): Point {
  const file = listFile(list, setting.policy);
  const by = matchWords(match, list, setting);
  return joined([
    {
      zh: `给出 ${file} 时，不超过其“${amount}”（${by.zh}），超过的按其计发。`,
      en: `Where ${file} is provided: no more than its “${amount}” (${by.en}); more is cut to it.`,
    },
    ...absentWords(match, setting),
  ]);
}
