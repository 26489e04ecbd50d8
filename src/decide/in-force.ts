import type { Check } from '../model/decision.js';
import type { RowFacts } from '../model/row-facts.js';
import type { PlainRule } from '../policy/versions.js';
import { outcome } from './check/compiled-check.js';
import { eventSpan, type EventSpan } from './event.js';
import { defect } from './need.js';
import type { Scope } from './scope.js';

/**
 * Dates the event of a claim and tests it: on or after the first day in force, and not after the period. A month or year that
 * reaches into the time in force is in force. Reports a blank or unreadable date, and then there is no span.
 */
export function compileInForce(
  rule: PlainRule,
  scope: Scope,
): (row: RowFacts, out: Check[]) => EventSpan | undefined {
  const column = scope.column(rule.event ?? scope.roster.event);
  const { head } = scope.policy;
  const from = rule.from ?? head.from;
  const to = rule.to ?? head.to;
  const required = to === undefined ? `${from} 起` : `${from} 至 ${to}`;
  const { periodEnd } = scope;
  const inPeriod = `不晚于本批期间末日 ${periodEnd}`;
  return (row, out) => {
    const reading = row.read(column.index);
    if (reading.state !== 'value') {
      out.push(defect(row, column, reading));
      return undefined;
    }
    const span = eventSpan(reading.fact);
    const passed = span.last >= from && (to === undefined || span.first <= to);
    const check = outcome(row, column, 'NO_POLICY_IN_FORCE', required, passed);
    if (passed) out.push(check);
    else {
      const message = `${column.name} ${check.found} 不在${head.number}执行期内（${required}）`;
      out.push({ ...check, message });
    }
    if (periodEnd !== undefined) {
      out.push(outcome(row, column, 'EVENT_AFTER_PERIOD', inPeriod, span.first <= periodEnd));
    }
    return span;
  };
}
