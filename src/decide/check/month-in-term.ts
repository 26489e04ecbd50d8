import { addMonths, firstDay, monthOf, monthsBetween } from '../../model/day.js';
import type { CheckData } from '../../policy/data.js';
import { need } from '../need.js';
import type { Scope } from '../scope.js';
import { outcome, type CompiledCheck } from './compiled-check.js';

/** The month paid for lies within so many months from the first. */
export function compileMonthInTerm(
  data: Extract<CheckData, { check: 'month-in-term' }>,
  scope: Scope,
): CompiledCheck {
  const start = scope.column(data.start);
  const month = scope.column(data.month);
  return (row, _event, out) => {
    const from = need(row, start, 'month', out)?.month;
    const of = need(row, month, 'month', out)?.month;
    if (from === undefined || of === undefined) return;
    const offset = monthsBetween(from, of);
    const until = monthOf(addMonths(firstDay(from), data.months - 1));
    out.push(
      outcome(
        row,
        month,
        data.code,
        `在 ${from} 至 ${until} 的 ${data.months} 个月内`,
        offset >= 0 && offset < data.months,
      ),
    );
  };
}
