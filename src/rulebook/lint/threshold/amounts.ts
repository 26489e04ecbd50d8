import type { ExampleRow } from '../example-rows.js';
import { numberIn } from '../example-rows.js';
import type { DatedRule, LintBook } from '../lint-book.js';
import { differenceText, fenText } from './texts.js';
import { LEAST, MOST, type Threshold } from './threshold.js';
import type { AmountData, BaseData, PolicyData } from '../../../policy/data.js';
import { comparable } from '../../../model/compact-spelling.js';
import { textIn } from '../example-rows.js';

/** The thresholds of a rule's amount: of what a department enters, of what is computed and cut, of the tiers of a list. */
export function thresholdsOfAmount({ rule }: DatedRule, { policy }: LintBook): readonly Threshold[] {
  const { amount } = rule;
  if (amount === undefined) return [];
  return [
    ...bounds(amount),
    ...enteredBesideComputed(amount),
    ...atMostStandard(amount, policy),
    ...tiers(amount, policy),
  ];
}

/** A least and greatest amount are of what is entered or, where nothing is, of what is computed: a greatest amount then cuts. */
function bounds(amount: AmountData): readonly Threshold[] {
  const { entered, min, max } = amount;
  const base = amount.base?.from === 'share' ? amount.base : undefined;
  if (entered === undefined && base === undefined) return [];
  const what = base === undefined ? (entered?.column ?? '') : '计算金额';
  const valuesOf = (row: ExampleRow): readonly number[] =>
    given(base === undefined ? numberIn(row, entered?.column ?? '') : computed(base, row));
  const common = { what, step: 1, text: fenText, valuesOf };
  return [
    ...(min === undefined ? [] : [{ ...common, ...LEAST, path: ['amount', 'min'], bound: min * 100 }]),
    ...(max === undefined ? [] : [{ ...common, ...MOST, path: ['amount', 'max'], bound: max * 100 }]),
  ];
}

/** What replaces a computed amount, or confirms it, must not exceed it. */
function enteredBesideComputed({ base, entered, max }: AmountData): readonly Threshold[] {
  if (base?.from !== 'share' || (entered?.mode !== 'instead' && entered?.mode !== 'within')) return [];
  return [
    {
      path: ['amount', 'entered'],
      what: entered.column,
      bound: 0,
      step: 1,
      ...MOST,
      text: differenceText('计算金额'),
      valuesOf: (row) => {
        const [fen, full] = [numberIn(row, entered.column), computed(base, row)];
        if (fen === undefined || full === undefined) return [];
        return [fen - Math.min(full, max === undefined ? Infinity : max * 100)];
      },
    },
  ];
}

function atMostStandard(
  { base, atMostStandard: limit }: AmountData,
  policy: PolicyData,
): readonly Threshold[] {
  if (base?.from !== 'share' || limit === undefined) return [];
  return [
    {
      path: ['amount', 'atMostStandard'],
      what: '计算金额',
      bound: 0,
      step: 1,
      ...MOST,
      text: differenceText(limit.amount),
      valuesOf: (row) => {
        const full = computed(base, row);
        if (full === undefined) return [];
        return linesOf(limit.list, row, policy)
          .filter((line) =>
            Object.entries(limit.match).every(
              ([own, column]) =>
                (line[own] ?? '') === '' || comparable(line[own] ?? '') === comparable(textIn(row, column)),
            ),
          )
          .map((line) => full - Math.round(Number(line[limit.amount]) * 100));
      },
    },
  ];
}

function tiers({ base }: AmountData, policy: PolicyData): readonly Threshold[] {
  if (base?.from !== 'standard' || base.tier === undefined) return [];
  const { bound, column } = base.tier;
  return [
    {
      path: ['amount', 'base', 'tier'],
      what: `${column}比${bound}`,
      bound: 0,
      step: 1,
      ...LEAST,
      text: (value) => (value === 0 ? '相等' : `少 ${-value}`),
      valuesOf: (row) => {
        const reached = numberIn(row, column);
        if (reached === undefined) return [];
        return linesOf(base.list, row, policy).map((line) => reached - Number(line[bound]));
      },
    },
  ];
}

function linesOf(
  list: string,
  { example }: ExampleRow,
  policy: PolicyData,
): readonly Readonly<Record<string, string>>[] {
  return example.standards[policy.lists[list]?.file.replace(/\.csv$/, '') ?? ''] ?? [];
}

/** Fen, rounded as a payout is. */
function computed(
  { column, times }: Extract<BaseData, { from: 'share' }>,
  row: ExampleRow,
): number | undefined {
  const fen = numberIn(row, column);
  const share = typeof times === 'string' ? Number(times) : numberIn(row, times.column);
  // Binary fractions leave a little below the half that is rounded up.
  return fen === undefined || share === undefined ? undefined : Math.round(fen * share + 1e-6);
}

function given(value: number | undefined): readonly number[] {
  return value === undefined ? [] : [value];
}
