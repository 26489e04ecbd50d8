import type { CheckData } from '../../../policy/data.js';
import { consequence } from '../consequence.js';
import { listWords, matchWords } from '../list-words.js';
import { otherwise } from '../otherwise.js';
import type { RuleSetting } from '../rule-setting.js';
import { joined, type Point, type Sentence } from '../sentence.js';

export function listedWords(
  { list, match, code, unpublished, blank }: Extract<CheckData, { check: 'listed' }>,
  setting: RuleSetting,
): Point {
  const published = listWords(list, matchWords(match, list, setting), setting);
  return joined([
    otherwise(
      {
        zh: `须列入${published.zh}`,
        en: `Must stand on the ${published.en}`,
      },
      code,
      setting,
    ),
    UNPUBLISHED[unpublished](setting),
    BLANK[blank](setting),
  ]);
}

const UNPUBLISHED: Readonly<Record<'hold' | 'skip', (setting: RuleSetting) => Sentence>> = {
  hold: ({ policy }) => {
    const then = consequence('STANDARD_MISSING', policy);
    return { zh: `没有给出此名单的${then.zh}。`, en: `Where the list is not provided: ${then.en}.` };
  },
  skip: () => ({
    zh: '没有给出此名单的不作此项核对。',
    en: 'Where the list is not provided, this is not checked.',
  }),
};

const BLANK: Readonly<Record<'missing' | 'unlisted', (setting: RuleSetting) => Sentence>> = {
  missing: ({ policy }) => {
    const then = consequence('FIELD_MISSING', policy);
    return { zh: `未填的${then.zh}。`, en: `A blank cell: ${then.en}.` };
  },
  unlisted: () => ({ zh: '未填的按未列入处理。', en: 'A blank cell counts as not listed.' }),
};
