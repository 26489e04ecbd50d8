import type { CheckData, ColumnData } from '../../../policy/data.js';
import { otherwise } from '../otherwise.js';
import { columnOf, type RuleSetting } from '../rule-setting.js';
import { both, type Point, type Sentence } from '../sentence.js';
import { column, groupedYuan, percent, yuan } from '../wording.js';

export function betweenWords(
  { column: name, min, max, code }: Extract<CheckData, { check: 'between' }>,
  setting: RuleSetting,
): Point {
  const type = columnOf(name, setting)?.type ?? 'count';
  const least = min === undefined ? [] : [boundWords(min, type)];
  const most = max === undefined ? [] : [boundWords(max, type)];
  const zh = [...least.map((bound) => `不低于 ${bound.zh}`), ...most.map((bound) => `不高于 ${bound.zh}`)];
  const en = [...least.map((bound) => `at least ${bound.en}`), ...most.map((bound) => `at most ${bound.en}`)];
  return otherwise(
    { zh: `${column(name)}须${zh.join('、')}`, en: `${column(name)} must be ${en.join(' and ')}` },
    code,
    setting,
  );
}

/** Types of columns whose numbers have a unit. */
const WITH_UNIT: Readonly<Partial<Record<ColumnData['type'], (bound: number) => Sentence>>> = { money: yuan };

/** A ratio is written as text, a count or an amount as a number. */
function boundWords(bound: string | number, type: ColumnData['type']): Sentence {
  if (typeof bound === 'string') return both(() => percent(bound));
  return (WITH_UNIT[type] ?? plainNumber)(bound);
}

function plainNumber(bound: number): Sentence {
  return both(() => groupedYuan(bound));
}
