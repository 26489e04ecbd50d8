import type { CheckData } from '../../../policy/data.js';
import { otherwise } from '../otherwise.js';
import { columnOf, type RuleSetting } from '../rule-setting.js';
import { both, type Point, type Sentence } from '../sentence.js';
import { column, groupedYuan, percent, yuan } from '../wording.js';

export function betweenWords(
  { column: name, min, max, code }: Extract<CheckData, { check: 'between' }>,
  setting: RuleSetting,
): Point {
  const isMoney = columnOf(name, setting)?.type === 'money';
  const least = min === undefined ? [] : [boundWords(min, isMoney)];
  const most = max === undefined ? [] : [boundWords(max, isMoney)];
  const zh = [...least.map((bound) => `不低于 ${bound.zh}`), ...most.map((bound) => `不高于 ${bound.zh}`)];
  const en = [...least.map((bound) => `at least ${bound.en}`), ...most.map((bound) => `at most ${bound.en}`)];
  return otherwise(
    { zh: `${column(name)}须${zh.join('、')}`, en: `${column(name)} must be ${en.join(' and ')}` },
    code,
    setting,
  );
}

/** A ratio is written as text, a count or an amount as a number. */
function boundWords(bound: string | number, isMoney: boolean): Sentence {
  if (typeof bound === 'string') return both(() => percent(bound));
  return isMoney ? yuan(bound) : both(() => groupedYuan(bound));
}
