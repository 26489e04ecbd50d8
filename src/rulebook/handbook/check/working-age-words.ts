import type { PolicyData, WorkingAgeData } from '../../../policy/data.js';
import { consequence } from '../consequence.js';
import type { RuleSetting } from '../rule-setting.js';
import type { Point, Sentence } from '../sentence.js';
import { column, firstGiven } from '../wording.js';

export function workingAgeWords({ policy, roster }: RuleSetting): Point {
  const { workingAge } = policy;
  const on = firstGiven(roster.ageDates ?? []);
  const below = consequence('WORKING_AGE_BELOW', policy);
  const above = consequence('WORKING_AGE_ABOVE', policy);
  const { minimum } = workingAge;
  const job = jobWords(policy);
  return {
    zh: `${on.zh}当日须年满 ${minimum} 周岁，否则${below.zh}；须未到法定退休年龄，否则${above.zh}${job.zh}。`,
    en: `On the day of ${on.en} the person must be at least ${minimum}; otherwise ${below.en}. The statutory retirement age must not have been reached; otherwise ${above.en}.${job.en}`,
    under: workingAge.lines.map((line) => lineWords(line, workingAge)),
  };
}

/** Where the line depends on the job: what becomes of a row that does not say which. */
function jobWords(policy: PolicyData): Sentence {
  const { lines, jobColumn } = policy.workingAge;
  if (lines.every(({ job }) => job === undefined)) return { zh: '', en: '' };
  const unknown = consequence('WORKING_AGE_UNKNOWN', policy);
  const name = column(jobColumn);
  return {
    zh: `；年龄线因${name}而异却未填的${unknown.zh}`,
    en: ` Where it depends on ${name} and that is blank: ${unknown.en}.`,
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
