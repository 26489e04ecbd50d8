import type { WorkingAgeData } from '../../../policy/data.js';
import { consequence } from '../consequence.js';
import type { RuleSetting } from '../rule-setting.js';
import type { Point, Sentence } from '../sentence.js';
import { firstGiven } from '../wording.js';

export function workingAgeWords({ policy, roster }: RuleSetting): Point {
  const { workingAge } = policy;
  const on = firstGiven(roster.ageDates ?? []);
  const below = consequence('WORKING_AGE_BELOW', policy);
  const above = consequence('WORKING_AGE_ABOVE', policy);
  const unknown = consequence('WORKING_AGE_UNKNOWN', policy);
  const { minimum, jobColumn } = workingAge;
  return {
    zh: `${on.zh}当日须年满 ${minimum} 周岁，否则${below.zh}；须未到法定退休年龄，否则${above.zh}；年龄线因「${jobColumn}」而异却未填的${unknown.zh}。`,
    en: `On the day of ${on.en} the person must be at least ${minimum}; otherwise ${below.en}. The statutory retirement age must not have been reached; otherwise ${above.en}. Where it depends on 「${jobColumn}」 and that is blank: ${unknown.en}.`,
    under: workingAge.lines.map((line) => lineWords(line, workingAge)),
  };
}

/** One line of retirement ages, with its delay. */
export function lineWords(
  { sex, job, age, step, most }: WorkingAgeData['lines'][number],
  { delayFromYear }: WorkingAgeData,
): Sentence {
  const who = job === undefined ? sex : `${sex}（${job}）`;
  return {
    zh: `${who} ${age} 周岁；${delayFromYear} 年起，每晚 ${step} 个月到龄延迟 1 个月，至多延迟 ${most} 个月。`,
    en: `${who} ${age} years; from ${delayFromYear} on, 1 month later for every ${step} months, ${most} months at most.`,
  };
}
