import type { PolicyData, RuleData } from './data.js';
import type { ReportReference } from './report-reference.js';

/** The days of a rule: its time has a first day before its last, and its amendments follow each other within it. */
export function checkTimes(
  rule: RuleData,
  head: Pick<PolicyData['head'], 'from' | 'to'>,
  report: ReportReference,
): void {
  const from = rule.from ?? head.from;
  const to = rule.to ?? head.to;
  if (to !== undefined && to < from) report(to, `止期 ${to} 早于起期 ${from}`);
  let before = from;
  for (const amendment of rule.amendments ?? []) {
    if (amendment.from <= before)
      report(amendment.from, `修订的起期 ${amendment.from} 应晚于 ${before}（规则的起期或前一次修订）`);
    if (to !== undefined && amendment.from > to)
      report(amendment.from, `修订的起期 ${amendment.from} 晚于规则的止期 ${to}`);
    before = amendment.from;
  }
}
