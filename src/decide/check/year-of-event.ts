import { yearOf } from '../../model/day.js';
import type { CheckData } from '../../policy/data.js';
import { need } from '../need.js';
import type { Scope } from '../scope.js';
import { outcome, type CompiledCheck } from './compiled-check.js';

/** A stated year is that of the roster's own date, or one of the years just before it. */
export function compileYearOfEvent(
  data: Extract<CheckData, { check: 'year-of-event' }>,
  scope: Scope,
): CompiledCheck {
  const column = scope.column(data.column);
  const date = scope.column(scope.roster.event);
  return (row, _event, out) => {
    const year = need(row, column, 'year', out)?.year;
    const day = need(row, date, 'day', out)?.day;
    if (year === undefined || day === undefined) return;
    const last = yearOf(day);
    const first = last - data.yearsBefore;
    const required =
      first === last ? `${date.name}的年度 ${last}` : `${date.name}的年度或上一年度（${first} 至 ${last}）`;
    out.push(outcome(row, column, data.code, required, year >= first && year <= last));
  };
}
