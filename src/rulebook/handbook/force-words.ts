import type { ColumnData, RuleData } from '../../policy/data.js';
import { type RuleVersion, versionsOf } from '../../policy/versions.js';
import { consequence } from './consequence.js';
import { columnOf, type RuleSetting } from './rule-setting.js';
import type { Point, Sentence } from './sentence.js';
import { column } from './wording.js';

/** What is judged as a whole: a day of it is enough. */
const SPANS: Readonly<Partial<Record<ColumnData['type'], Sentence>>> = {
  month: { zh: '（月份有一日在执行期内即可）', en: ' (one day of the month is enough)' },
  year: { zh: '（年度有一日在执行期内即可）', en: ' (one day of the year is enough)' },
};

/** When a rule is in force, by which column a row is dated, and until when it stands as first written. */
export function forceWords(rule: RuleData, setting: RuleSetting): readonly Point[] {
  const versions = versionsOf(rule, setting.policy.head);
  const [first] = versions;
  const event = rule.event ?? setting.roster.event;
  const date = column(event);
  const span = SPANS[columnOf(event, setting)?.type ?? 'date'] ?? { zh: '', en: '' };
  const time = timeWords({ from: first.from, to: versions.at(-1)?.to });
  const outside = consequence('NO_POLICY_IN_FORCE', setting.policy);
  const later = consequence('EVENT_AFTER_PERIOD', setting.policy);
  const whole = {
    zh: `${time.zh}，以${date}为准${span.zh}：不在其内的${outside.zh}，晚于本批期间的${later.zh}。`,
    en: `In force ${time.en}, judged by ${date}${span.en}: outside it ${outside.en}, after the batch's period ${later.en}.`,
  };
  if (versions.length === 1) return [whole];
  const { zh, en } = timeWords(first);
  return [
    whole,
    {
      zh: `以下为 ${zh} 的内容，其后见“修订”。`,
      en: `What follows holds ${en}; for later days see “Amended”.`,
    },
  ];
}

/** 2023-08-01 起 · 2024-01-01 至 2026-12-31 */
export function timeWords({ from, to }: Pick<RuleVersion, 'from' | 'to'>): Sentence {
  return to === undefined
    ? { zh: `${from} 起`, en: `from ${from} on` }
    : { zh: `${from} 至 ${to}`, en: `${from} to ${to}` };
}
