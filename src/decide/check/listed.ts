import type { Day } from '../../model/day.js';
import type { CheckData } from '../../policy/data.js';
import { compileLookup } from '../lookup.js';
import { defect } from '../need.js';
import type { Scope } from '../scope.js';
import { outcome, type CompiledCheck } from './compiled-check.js';

/** The row's institution (or course, or assessor) stands on the list published for the event's day. */
export function compileListed(data: Extract<CheckData, { check: 'listed' }>, scope: Scope): CompiledCheck {
  const lookup = compileLookup(data.list, data.match, scope);
  const column = lookup.columns[0];
  const file = scope.policy.lists[data.list]?.file ?? data.list;
  if (column === undefined) throw new Error(`list ${data.list} is matched by no column`);
  const known = new Map<Day, string>();
  const requiredOn = (day: Day): string => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const text = `列入 ${file}（${day} 有效）`;
    known.set(day, text);
    return text;
  };
  return (row, event, out) => {
    const reading = row.read(column.index);
    if (reading.state === 'bad') out.push(defect(row, column, reading));
    if (lookup.published) {
      if (reading.state === 'bad') return;
      if (reading.state === 'blank' && data.blank === 'missing')
        return void out.push(defect(row, column, reading));
      if (event === undefined) return;
      const passed = reading.state === 'value' && lookup.find(row, event.last).length > 0;
      out.push(outcome(row, column, data.code, requiredOn(event.last), passed));
      return;
    }
    if (data.unpublished === 'skip') return;
    if (reading.state === 'blank') out.push(defect(row, column, reading));
    out.push({
      ...outcome(row, column, 'STANDARD_MISSING', `提供 ${file}`, false),
      message: `未提供公布名单 ${file}，无法核对${column.name}`,
    });
  };
}
