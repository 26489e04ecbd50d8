import type { ConditionData } from '../../policy/data.js';
import { both, type Sentence } from './sentence.js';
import { column, oneOf } from './wording.js';

/** Which rows of a roster a rule is about: every condition is met at once. */
export function claimWords(conditions: readonly ConditionData[], title: string): Sentence {
  if (conditions.length === 0) return { zh: `${title}的每一行。`, en: `Every row of the ${title}.` };
  const each = conditions.map(conditionWords);
  return {
    zh: `${title}中${each.map(({ zh }) => zh).join('、')}的行。`,
    en: `Rows of the ${title} in which ${each.map(({ en }) => en).join(' and ')}.`,
  };
}

function conditionWords(condition: ConditionData): Sentence {
  const name = column(condition.column);
  if ('given' in condition) return { zh: `${name}已填写`, en: `${name} is filled in` };
  const values = oneOf(condition.is);
  return both((language) => `${name}${language === 'zh' ? '为' : ' is '}${values[language]}`);
}
