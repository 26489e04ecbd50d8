import { Decimal } from 'decimal.js';
import { addMonths, dayAfter, dayBefore, FIRST_DAY, firstDay, monthOf } from '../../model/day.js';
import type { Change } from './change.js';

/** A value one step down and one step up, as rule data writes it. */
type Steps<T> = (value: T, name: string) => readonly Change<T>[];

/** An amount of money in yuan: by one fen. */
export const fenSteps: Steps<number> = (yuan, name) =>
  [-1, 1]
    .map((step) => (Math.round(yuan * 100) + step) / 100)
    .filter((to) => to >= 0)
    .map((to) => stepped(name, yuan, to));

/** A ratio: by a hundredth of a percentage point. */
export const ratioSteps: Steps<string> = (ratio, name) =>
  ['-0.0001', '0.0001'].map((step) => stepped(name, ratio, new Decimal(ratio).plus(step).toString()));

/** A number of things: by one. @param least what the rule data may say */
export function countSteps(least: number): Steps<number> {
  return (count, name) =>
    [count - 1, count + 1].filter((to) => to >= least).map((to) => stepped(name, count, to));
}

/** A day: by one. The first of all days is no threshold: it says that there is none. */
export const daySteps: Steps<string> = (day, name) =>
  day === FIRST_DAY ? [] : [dayBefore(day), dayAfter(day)].map((to) => stepped(name, day, to));

/** A month: by one. */
export const monthSteps: Steps<string> = (month, name) =>
  [-1, 1].map((step) => stepped(name, month, monthOf(addMonths(firstDay(month), step))));

function stepped<T>(name: string, from: T, to: T): Change<T> {
  return { what: `${name} ${String(from)} → ${String(to)}`, value: to };
}
