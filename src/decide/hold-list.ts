import type { Day } from '../model/day.js';
import type { Check } from '../model/decision.js';
import { inForce } from '../model/standards.js';
import type { Scope } from './scope.js';

/** A person or unit on the hold list (holds.csv) on the event's day is not paid until the reason is settled. */
export function compileHoldList(scope: Scope): (number: string, on: Day, out: Check[]) => void {
  const { holds } = scope.standards;
  return (number, on, out) => {
    const hold = holds.get(number)?.find((each) => inForce(each, on));
    if (hold === undefined) return;
    const message = `列入暂缓名单：${hold.reason}`;
    out.push({
      passed: false,
      code: 'ON_HOLD_LIST',
      column: '',
      cell: '',
      found: hold.reason,
      required: '不在暂缓名单',
      message,
      // Why somebody is looked into is between the office and whoever keeps the list.
      outward: { found: '', required: '不在暂缓名单', message: '列入暂缓名单，待核查' },
    });
  };
}
