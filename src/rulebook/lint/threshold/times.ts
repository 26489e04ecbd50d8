import { allRules } from '../../../policy/all-rules.js';
import { addMonths, firstDay, monthOf, monthsBetween, yearOf, type Day } from '../../../model/day.js';
import type { ExampleRow } from '../example-rows.js';
import { columnsOf } from '../../../policy/columns.js';
import { versionsOf } from '../../../policy/versions.js';
import type { DatedRule, LintBook } from '../lint-book.js';
import { daysAfter, daysBetween } from './days.js';
import { LEAST, MOST, type Threshold } from './threshold.js';

/** The first and the last day of a rule, or of the version that an amendment makes of it; before an amendment and from it on rows are paid, each in its own way. */
export function thresholdsOfTime(dated: DatedRule, book: LintBook): readonly Threshold[] {
  const { index, from, to } = dated;
  const original = allRules(book.policy).find(({ id }) => id === dated.id);
  const versions = original === undefined ? [] : versionsOf(original, book.policy.head);
  const last = index === versions.length - 1;
  return [
    dateThreshold(dated, book, from, ['from'], LEAST),
    ...(last && to !== undefined ? [dateThreshold(dated, book, to, ['to'], MOST)] : []),
  ];
}

/** A date column is compared by days; one of months or years by what of them reaches into the time. */
function dateThreshold(
  { rule, roster }: DatedRule,
  { policy }: LintBook,
  day: Day,
  path: readonly string[],
  sides: Pick<Threshold, 'below' | 'above'>,
): Threshold {
  const column = rule.event ?? roster.event;
  const type = columnsOf(roster, policy.common).find(({ name }) => name === column)?.type;
  const valuesOf = (row: ExampleRow): readonly number[] => {
    const fact = row.fact(column);
    if (fact?.is === 'day') return [daysBetween(day, fact.day)];
    if (fact?.is === 'month') return [monthsBetween(monthOf(day), fact.month)];
    return fact?.is === 'year' ? [fact.year - yearOf(day)] : [];
  };
  const text = (value: number): string => {
    if (type === 'month') return monthOf(addMonths(firstDay(monthOf(day)), value));
    return type === 'year' ? String(yearOf(day) + value) : daysAfter(day, value);
  };
  return { path, what: column, bound: 0, step: 1, ...sides, text, valuesOf };
}
