import type { CheckData } from '../../../policy/data.js';
import { consequence } from '../consequence.js';
import { otherwise } from '../otherwise.js';
import type { RuleSetting } from '../rule-setting.js';
import { joined, type Point } from '../sentence.js';
import { column, percent } from '../wording.js';

export function attendanceWords(
  data: Extract<CheckData, { check: 'attendance' }>,
  setting: RuleSetting,
): Point {
  const [scheduled, attended, rate] = [data.scheduled, data.attended, data.rate].map(column);
  const minimum = percent(data.minimum);
  const conflict = consequence(data.conflict, setting.policy);
  return joined([
    otherwise(
      {
        zh: `出勤率须不低于 ${minimum}（${attended}除以${scheduled}，未填课时的看${rate}）`,
        en: `Attendance must be at least ${minimum} (${attended} over ${scheduled}, ${rate} where hours are not given)`,
      },
      data.code,
      setting,
    ),
    {
      zh: `实到多于应到、应到为 0，或课时与${rate}相差超过 ${percent(data.tolerance)} 的${conflict.zh}。`,
      en: `More hours attended than scheduled, none scheduled, or hours and ${rate} more than ${percent(data.tolerance)} apart: ${conflict.en}.`,
    },
  ]);
}

export function attendedAtAllWords(
  { columns, code }: Extract<CheckData, { check: 'attended-at-all' }>,
  setting: RuleSetting,
): Point {
  const names = columns.map(column);
  const then = consequence(code, setting.policy);
  return {
    zh: `${names.join('或')}为 0 的${then.zh}；不要求达到某一出勤率。`,
    en: `${names.join(' or ')} of 0: ${then.en}; no particular rate is asked for.`,
  };
}
