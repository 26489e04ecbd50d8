import type { CheckData } from '../../../policy/data.js';
import { otherwise } from '../otherwise.js';
import type { RuleSetting } from '../rule-setting.js';
import type { Point } from '../sentence.js';
import { column, oneOf } from '../wording.js';

export function valueWords(
  { column: name, is, blankPassesWith, code }: Extract<CheckData, { check: 'value' }>,
  setting: RuleSetting,
): Point {
  const values = oneOf(is);
  const beside = blankPassesWith === undefined ? undefined : column(blankPassesWith);
  const blank = {
    zh: beside === undefined ? '' : `（未填而有${beside}的视同）`,
    en: beside === undefined ? '' : ` (a blank passes where ${beside} is given)`,
  };
  return otherwise(
    {
      zh: `${column(name)}须为${values.zh}${blank.zh}`,
      en: `${column(name)} must be ${values.en}${blank.en}`,
    },
    code,
    setting,
  );
}

export function givenWords(
  { column: name }: Extract<CheckData, { check: 'given' }>,
  setting: RuleSetting,
): Point {
  return otherwise(
    { zh: `${column(name)}须填写`, en: `${column(name)} must be filled in` },
    'FIELD_MISSING',
    setting,
  );
}
