import { lastDay, monthsBetween, yearOf } from '../../../model/day.js';
import { columnsOf } from '../../../policy/columns.js';
import type { CheckData } from '../../../policy/data.js';
import { dayIn, type ExampleRow, monthIn, numberIn } from '../example-rows.js';
import type { DatedRule, LintBook } from '../lint-book.js';
import { requirementsOf } from '../read-columns.js';
import { daysBetween } from './days.js';
import { fenText, SHARE_STEP, shareText } from './texts.js';
import { LEAST, MOST, type Threshold } from './threshold.js';

/** The thresholds of a rule's requirements, those of shared checks among them. */
export function thresholdsOfChecks(dated: DatedRule, book: LintBook): readonly Threshold[] {
  return requirementsOf(dated.rule.require, book.policy).flatMap(({ check, path }) =>
    ofCheck(check, dated, book).map((threshold) => ({ ...threshold, path })),
  );
}

/** A threshold of a test, which stands where its requirement does. */
type Unplaced = Omit<Threshold, 'path'>;

function ofCheck(check: CheckData, dated: DatedRule, book: LintBook): readonly Unplaced[] {
  switch (check.check) {
    case 'between':
      return between(check, dated, book);
    case 'attendance':
      return attendance(check);
    case 'attended-at-all':
      return [
        {
          what: check.columns.join('或'),
          bound: 0,
          step: SHARE_STEP,
          below: 'none',
          above: 'any',
          text: String,
          valuesOf: (row) => check.columns.flatMap((column) => given(numberIn(row, column))),
        },
      ];
    case 'month-in-term': {
      const what = `${check.month}距${check.start}`;
      const common = { what, step: 1, text: (value: number) => `${value} 个月` };
      const valuesOf = (row: ExampleRow): readonly number[] => {
        const [from, to] = [monthIn(row, check.start), monthIn(row, check.month)];
        return from === undefined || to === undefined ? [] : [monthsBetween(from, to)];
      };
      return [
        { ...common, ...LEAST, bound: 0, valuesOf },
        { ...common, ...MOST, bound: check.months - 1, valuesOf },
      ];
    }
    case 'not-after-period':
      return [
        {
          what: `${check.column}距本批月末`,
          bound: 0,
          step: 1,
          ...MOST,
          text: (value) => `${value} 天`,
          valuesOf: (row) => {
            const day = dayIn(row, check.column);
            return day === undefined ? [] : [daysBetween(lastDay(row.example.period), day)];
          },
        },
      ];
    case 'year-of-event':
      return yearOfEvent(check, dated);
    default:
      return [];
  }
}

function between(
  { column, min, max }: Extract<CheckData, { check: 'between' }>,
  { roster }: DatedRule,
  { policy }: LintBook,
): readonly Unplaced[] {
  const type = columnsOf(roster, policy.common).find(({ name }) => name === column)?.type;
  const unit = UNITS[type ?? ''] ?? { step: 1, text: String, scale: 1 };
  const common = { what: column, step: unit.step, text: unit.text };
  const valuesOf = (row: ExampleRow): readonly number[] => given(numberIn(row, column));
  return [
    ...(min === undefined ? [] : [{ ...common, ...LEAST, bound: Number(min) * unit.scale, valuesOf }]),
    ...(max === undefined ? [] : [{ ...common, ...MOST, bound: Number(max) * unit.scale, valuesOf }]),
  ];
}

/** How a column's type states its values: the smallest difference, the text, what one of the rule's units is. */
const UNITS: Readonly<
  Record<string, { readonly step: number; readonly scale: number; text(value: number): string }>
> = {
  ratio: { step: SHARE_STEP, scale: 1, text: shareText },
  money: { step: 1, scale: 100, text: fenText },
  hours: { step: 0.1, scale: 1, text: String },
};

function attendance({
  scheduled,
  attended,
  rate,
  minimum,
}: Extract<CheckData, { check: 'attendance' }>): readonly Unplaced[] {
  return [
    {
      what: rate,
      bound: Number(minimum),
      step: SHARE_STEP,
      ...LEAST,
      text: shareText,
      valuesOf: (row) => {
        const [total, present] = [numberIn(row, scheduled), numberIn(row, attended)];
        if (total !== undefined && present !== undefined) return total === 0 ? [] : [present / total];
        return given(numberIn(row, rate));
      },
    },
  ];
}

function yearOfEvent(
  { column, yearsBefore }: Extract<CheckData, { check: 'year-of-event' }>,
  { roster }: DatedRule,
): readonly Unplaced[] {
  const common = {
    what: `${column}早于${roster.event}`,
    step: 1,
    text: (value: number) => (value < 0 ? `晚 ${-value} 年` : `${value} 年`),
    valuesOf: (row: ExampleRow): readonly number[] => {
      const [year, day] = [numberIn(row, column), dayIn(row, roster.event)];
      return year === undefined || day === undefined ? [] : [yearOf(day) - year];
    },
  };
  const latest = { ...common, bound: 0, below: 'next' } as const;
  if (yearsBefore === 0) return [{ ...latest, above: 'next' }];
  return [
    { ...latest, above: 'any' },
    { ...common, ...MOST, bound: yearsBefore },
  ];
}

function given(value: number | undefined): readonly number[] {
  return value === undefined ? [] : [value];
}
