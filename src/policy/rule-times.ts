import { dayAfter, type Day } from '../model/day.js';
import { columnsOf } from './columns.js';
import type { PolicyData, RuleData } from './data.js';
import type { ReportReference } from './report-reference.js';

/** The days of a rule: its time has a first day before its last, and its amendments follow each other within it. */
export function checkTimes(rule: RuleData, policy: PolicyData, report: ReportReference): void {
  const from = rule.from ?? policy.head.from;
  const to = rule.to ?? policy.head.to;
  if (to !== undefined && to < from) report(to, `止期 ${to} 早于起期 ${from}`);
  let before = from;
  for (const amendment of rule.amendments ?? []) {
    if (amendment.from <= before)
      report(amendment.from, `修订的起期 ${amendment.from} 应晚于 ${before}（规则的起期或前一次修订）`);
    if (to !== undefined && amendment.from > to)
      report(amendment.from, `修订的起期 ${amendment.from} 晚于规则的止期 ${to}`);
    before = amendment.from;
  }
  checkBoundaries(rule, policy, report);
}

/**
 * What is paid for a month or a year as a whole cannot change in its midst: the days of it would be paid by two rules, or by
 * the wrong one. (The first day of the policy itself may lie in one, for nothing was paid by it before.)
 */
function checkBoundaries(rule: RuleData, policy: PolicyData, report: ReportReference): void {
  const roster = policy.rosters.find(({ kind }) => kind === rule.roster);
  const event = rule.event ?? roster?.event;
  const column = roster && columnsOf(roster, policy.common).find(({ name }) => name === event);
  const span = column && SPANS[column.type];
  if (span === undefined) return;
  const check = (day: Day | undefined, first: Day | undefined): void => {
    if (day !== undefined && first?.endsWith(span.firstDay) === false)
      report(day, `${event}按${span.named}计，起止应在${span.named}的首日和末日，不能是 ${day}`);
  };
  check(rule.from, rule.from);
  check(rule.to, rule.to && dayAfter(rule.to));
  for (const { from } of rule.amendments ?? []) check(from, from);
}

const SPANS: Readonly<Record<string, { readonly named: string; readonly firstDay: string } | undefined>> = {
  month: { named: '月', firstDay: '-01' },
  year: { named: '年', firstDay: '-01-01' },
};
