import { addMonths, firstDay, monthOf, monthsBetween, yearOf, type Day } from '../../../model/day.js';
import type { ExampleRow } from '../example-rows.js';
import { versionsOf } from '../../../policy/versions.js';
import type { DatedRule, LintBook } from '../lint-book.js';
import { daysAfter, daysBetween } from './days.js';
import { LEAST, MOST, type Threshold } from './threshold.js';

/** The first and the last day of a rule, or of the version that an amendment makes of it; before and behind an amendment both are paid, each its own way. */
export function thresholdsOfTime(dated: DatedRule, book: LintBook): readonly Threshold[] {
  const { rule, roster, index, from, to } = dated;
  const column = rule.event ?? roster.event;
  const original = book.policy.provisions.flatMap(({ rules }) => rules).find(({ id }) => id === dated.id);
  const versions = original === undefined ? [] : versionsOf(original, book.policy.head);
  const last = index === versions.length - 1;
  return [
    ...dateThreshold(column, from, ['from'], index === 0 ? LEAST : { below: 'next', above: 'any' }),
    ...(last && to !== undefined ? dateThreshold(column, to, ['to'], MOST) : []),
  ];
}

/** A date column is compared by days; one of months or years by what of them reaches into the time. */
function dateThreshold(
  column: string,
  day: Day,
  path: readonly string[],
  sides: Pick<Threshold, 'below' | 'above'>,
): readonly Threshold[] {
  const valuesOf = (row: ExampleRow): readonly number[] => {
    const fact = row.fact(column);
    if (fact?.is === 'day') return [daysBetween(day, fact.day)];
    if (fact?.is === 'month') return [monthsBetween(monthOf(day), fact.month)];
    return fact?.is === 'year' ? [fact.year - yearOf(day)] : [];
  };
  const text = (value: number): string =>
    `${daysAfter(day, value)}（按月的为 ${monthOf(addMonths(firstDay(monthOf(day)), value))}，按年的为 ${yearOf(day) + value} 年）`;
  return [{ path, what: column, bound: 0, step: 1, ...sides, text, valuesOf }];
}
