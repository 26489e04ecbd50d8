import type { CheckData } from '../../policy/data.js';
import type { Scope } from '../scope.js';
import { outcome, type CompiledCheck } from './compiled-check.js';

/** Attendance is not asked for, but a stated 0 in any of the columns is. Nothing else is looked at. */
export function compileAttendedAtAll(
  data: Extract<CheckData, { check: 'attended-at-all' }>,
  scope: Scope,
): CompiledCheck {
  const columns = data.columns.map((name) => scope.column(name));
  return (row, _event, out) => {
    for (const column of columns) {
      const reading = row.read(column.index);
      if (reading.state !== 'value' || reading.fact.is !== 'number') continue;
      const passed = !reading.fact.value.isZero();
      out.push(outcome(row, column, data.code, '出勤不为 0', passed));
      if (!passed) return;
    }
  };
}
