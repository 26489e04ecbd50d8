import type { CheckData } from '../../../policy/data.js';
import { otherwise } from '../otherwise.js';
import type { RuleSetting } from '../rule-setting.js';
import type { Point, Sentence } from '../sentence.js';
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
  const years = YEARS[yearsBefore] ?? several(yearsBefore);
  return otherwise(
    {
      zh: `${column(name)}须为${date}${years.zh}`,
      en: `${column(name)} must be the year of ${date}${years.en}`,
    },
    code,
    setting,
  );
}

/** By how many years a year may lie before that of the date: those that have words of their own. */
const YEARS: readonly Sentence[] = [
  { zh: '当年', en: '' },
  { zh: '当年或上一年', en: ' or the year before' },
];

function several(years: number): Sentence {
  return { zh: `当年或前 ${years} 年之一`, en: ` or one of the ${years} years before` };
}
