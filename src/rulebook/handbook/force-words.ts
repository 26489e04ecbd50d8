import type { RuleVersion } from '../../policy/versions.js';
import { consequence } from './consequence.js';
import type { RuleSetting } from './rule-setting.js';
import type { Point, Sentence } from './sentence.js';
import { column } from './wording.js';

/** When a version of a rule is in force, and by which column a row is dated. */
export function forceWords({ from, to, rule }: RuleVersion, setting: RuleSetting): readonly Point[] {
  const date = column(rule.event ?? setting.roster.event);
  const time = timeWords({ from, to });
  const outside = consequence('NO_POLICY_IN_FORCE', setting.policy);
  const later = consequence('EVENT_AFTER_PERIOD', setting.policy);
  return [
    {
      zh: `${time.zh}，以${date}为准：不在其内的${outside.zh}，晚于本批期间的${later.zh}。`,
      en: `In force ${time.en}, judged by ${date}: outside it ${outside.en}, after the batch's period ${later.en}.`,
    },
  ];
}

/** 2023-08-01 起 · 2024-01-01 至 2026-12-31 */
export function timeWords({ from, to }: Pick<RuleVersion, 'from' | 'to'>): Sentence {
  return to === undefined
    ? { zh: `${from} 起`, en: `from ${from} on` }
    : { zh: `${from} 至 ${to}`, en: `${from} to ${to}` };
}
