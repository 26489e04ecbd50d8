import type { Day } from '../model/day.js';
import type { Check } from '../model/decision.js';
import { inForce } from '../model/standards.js';
import type { Scope } from './scope.js';

/** Persons and units on the hold list (holds.csv) on the event's day are not paid until the reason is settled. */
export function compileHoldList(scope: Scope): (numbers: readonly string[], on: Day, out: Check[]) => void {
  const { holds } = scope.standards;
  return (numbers, on, out) => {
    // The payee and the beneficiary may be one, and the numbers are two at most: a set would cost more than it saves.
    for (let index = 0; index < numbers.length; index += 1) {
      const number = numbers[index] ?? '';
      if (numbers.indexOf(number) < index) continue;
      const hold = holds.get(number)?.find((each) => inForce(each, on));
      if (hold === undefined) continue;
      const message = `列入暂缓名单：${hold.reason}`;
      out.push({
        passed: false,
        code: 'ON_HOLD_LIST',
        column: '',
        cell: '',
        found: hold.reason,
        required: '不在暂缓名单',
        message,
      });
    }
  };
}
