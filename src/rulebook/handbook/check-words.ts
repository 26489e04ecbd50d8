import type { CheckData, RequirementData } from '../../policy/data.js';
import { attendanceWords, attendedAtAllWords } from './check/attendance-words.js';
import { betweenWords } from './check/between-words.js';
import { byValueWords } from './check/by-value-words.js';
import { districtWords } from './check/district-words.js';
import { listedWords } from './check/listed-words.js';
import { manualWords } from './check/manual-words.js';
import { monthInTermWords, notAfterPeriodWords, yearOfEventWords } from './check/date-words.js';
import { unitTypeWords } from './check/unit-type-words.js';
import { givenWords, valueWords } from './check/value-words.js';
import { workingAgeWords } from './check/working-age-words.js';
import type { RuleSetting } from './rule-setting.js';
import type { Point } from './sentence.js';

type CheckWords = {
  readonly [K in CheckData['check']]: (data: Extract<CheckData, { check: K }>, setting: RuleSetting) => Point;
};

/** Every kind of check in words: what must be so, and what becomes of the row otherwise. */
const CHECK_WORDS: CheckWords = {
  district: districtWords,
  'unit-type': unitTypeWords,
  value: valueWords,
  given: givenWords,
  between: betweenWords,
  attendance: attendanceWords,
  'attended-at-all': attendedAtAllWords,
  'working-age': (_data, setting) => workingAgeWords(setting),
  listed: listedWords,
  'month-in-term': monthInTermWords,
  'not-after-period': notAfterPeriodWords,
  'year-of-event': yearOfEventWords,
  manual: manualWords,
  'by-value': (data, setting) => byValueWords(data, setting, requirementWords),
};

/** Requirements one by one; the name of a shared check stands for its tests. */
export function requirementWords(
  requirements: readonly RequirementData[],
  setting: RuleSetting,
): readonly Point[] {
  return requirements.flatMap((requirement) =>
    typeof requirement === 'string'
      ? (setting.policy.shared[requirement] ?? []).map((data) => checkWords(data, setting))
      : [checkWords(requirement, setting)],
  );
}

function checkWords<K extends CheckData['check']>(
  data: Extract<CheckData, { check: K }>,
  setting: RuleSetting,
): Point {
  const kind: K = data.check;
  return CHECK_WORDS[kind](data, setting);
}
