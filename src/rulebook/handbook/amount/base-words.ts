import type { BaseData } from '../../../policy/data.js';
import type { RuleSetting } from '../rule-setting.js';
import type { Point } from '../sentence.js';
import { column, percent, yuan } from '../wording.js';
import { levelWords } from './level-words.js';
import { standardWords } from './standard-words.js';

type BaseWords = {
  readonly [K in BaseData['from']]: (data: Extract<BaseData, { from: K }>, setting: RuleSetting) => Point;
};

/** Every kind of base in words. */
const BASE_WORDS: BaseWords = {
  fixed: (data) => {
    const amount = yuan(data.yuan);
    return { zh: `定额 ${amount.zh}。`, en: `A fixed ${amount.en}.` };
  },
  level: levelWords,
  share: ({ column: name, times }) => {
    if (typeof times === 'string' && Number(times) === 1)
      return { zh: `按${column(name)}全额。`, en: `${column(name)} in full.` };
    const share = typeof times === 'string' ? ` ${percent(times)}` : column(times.column);
    return { zh: `${column(name)}乘以${share}。`, en: `${column(name)} times ${share.trim()}.` };
  },
  standard: standardWords,
};

/** What the amount is computed from. */
export function baseWords<K extends BaseData['from']>(
  data: Extract<BaseData, { from: K }>,
  setting: RuleSetting,
): Point {
  const kind: K = data.from;
  return BASE_WORDS[kind](data, setting);
}
