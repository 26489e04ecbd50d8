import type { BaseData } from '../../../policy/data.js';
import { consequence } from '../consequence.js';
import { leftValues } from '../left-values.js';
import { valuesOf, type RuleSetting } from '../rule-setting.js';
import { joined, type Point, type Sentence } from '../sentence.js';
import { column, yuan } from '../wording.js';

/** The amount of each level, and what becomes of the levels that have none: below the table, and beside it. */
export function levelWords(
  { column: name, table }: Extract<BaseData, { from: 'level' }>,
  setting: RuleSetting,
): Point {
  const ranks = valuesOf(name, setting);
  const lowest = ranks.findIndex((level) => Object.hasOwn(table, level));
  const unpriced = leftValues(
    name,
    ranks.filter((level) => !Object.hasOwn(table, level)),
    setting,
  );
  const priced = new Set(leftValues(name, Object.keys(table), setting));
  const isBelow = (level: string): boolean => ranks.indexOf(level) < lowest;
  const rest = joined([
    ...leftOut(unpriced.filter(isBelow), consequence('LEVEL_NOT_SUBSIDISED', setting.policy)),
    ...leftOut(
      unpriced.filter((level) => !isBelow(level)),
      consequence('STANDARD_MISSING', setting.policy),
    ),
  ]);
  return {
    zh: `按${column(name)}定额${rest.zh === '' ? '：' : `；${rest.zh}`}`,
    en: `By ${column(name)}${rest.en === '' ? ':' : `; ${rest.en}`}`,
    under: Object.entries(table)
      .filter(([level]) => priced.has(level))
      .map(([level, price]) => {
        const amount = yuan(price);
        return { zh: `${level} ${amount.zh}`, en: `${level} ${amount.en}` };
      }),
  };
}

function leftOut(levels: readonly string[], then: Sentence): readonly Sentence[] {
  if (levels.length === 0) return [];
  return [{ zh: `${levels.join('、')}${then.zh}。`, en: `${levels.join(', ')}: ${then.en}.` }];
}
