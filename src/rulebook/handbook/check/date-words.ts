import type { CheckData } from '../../../policy/data.js';
import { otherwise } from '../otherwise.js';
import type { RuleSetting } from '../rule-setting.js';
import type { Point } from '../sentence.js';
import { column } from '../wording.js';

export function monthInTermWords(
  { start, month, months, code }: Extract<CheckData, { check: 'month-in-term' }>,
  setting: RuleSetting,
): Point {
  return otherwise(
    {
      zh: `${column(month)}须在自${column(start)}起的 ${months} 个月之内`,
      en: `${column(month)} must lie within ${months} months from ${column(start)} on`,
    },
    code,
    setting,
  );
}

export function notAfterPeriodWords(
  { column: name, code }: Extract<CheckData, { check: 'not-after-period' }>,
  setting: RuleSetting,
): Point {
  return otherwise(
    { zh: `${column(name)}不得晚于本批期间`, en: `${column(name)} must not be after the batch's period` },
    code,
    setting,
  );
}

export function yearOfEventWords(
  { column: name, yearsBefore, code }: Extract<CheckData, { check: 'year-of-event' }>,
  setting: RuleSetting,
): Point {
  const date = column(setting.roster.event);
  const before =
    yearsBefore === 0
      ? { zh: '', en: '' }
      : { zh: `或之前 ${yearsBefore} 年之内`, en: ` or at most ${yearsBefore} before it` };
  return otherwise(
    {
      zh: `${column(name)}须为${date}的年度${before.zh}`,
      en: `${column(name)} must be the year of ${date}${before.en}`,
    },
    code,
    setting,
  );
}
