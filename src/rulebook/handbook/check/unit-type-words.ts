import type { CheckData } from '../../../policy/data.js';
import { otherwise } from '../otherwise.js';
import type { RuleSetting } from '../rule-setting.js';
import type { Point, Sentence } from '../sentence.js';
import { column, oneOf } from '../wording.js';

export function unitTypeWords(
  { column: name, prefixes, or, code }: Extract<CheckData, { check: 'unit-type' }>,
  setting: RuleSetting,
): Point {
  const ways: Sentence[] = [];
  if (prefixes !== undefined) {
    ways.push({
      zh: `${column(name)}须以 ${prefixes.join('、')} 之一开头`,
      en: `${column(name)} must begin with one of ${prefixes.join(', ')}`,
    });
  }
  if (or !== undefined) {
    const types = oneOf(or.is);
    ways.push({
      zh: `${column(or.column)}须为${types.zh}`,
      en: `${column(or.column)} must be ${types.en}`,
    });
  }
  const demand = {
    zh: ways.map(({ zh }) => zh).join('，或者'),
    en: ways.map(({ en }) => en).join(', or '),
  };
  return otherwise(demand, code, setting);
}
