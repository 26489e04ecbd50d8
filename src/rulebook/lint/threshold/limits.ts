import { firstDay, monthsBetween, yearOf } from '../../../model/day.js';
import type { RosterData } from '../../../policy/data.js';
import { dayIn, type ExampleRow, monthIn, numberIn, textIn } from '../example-rows.js';
import type { DatedRule } from '../lint-book.js';
import { fenText } from './texts.js';
import { LEAST, MOST, type Threshold } from './threshold.js';

/** The thresholds that rows reach together: sums and numbers of one key, persons of a quota. */
export function thresholdsOfLimits(dated: DatedRule): readonly Threshold[] {
  const { id, roster, rule } = dated;
  const { cap, times, quota, amount } = rule;
  const column = amount?.entered?.column ?? '';
  return [
    ...(cap === undefined
      ? []
      : [
          {
            path: ['cap'],
            what: `按${cap.per.join('、')}累计`,
            bound: cap.yuan * 100,
            step: 1,
            ...MOST,
            text: fenText,
            valuesOf: (row: ExampleRow) =>
              reached(row, cap.per, roster, id, (each) => numberIn(each, column)),
          },
        ]),
    ...(times === undefined
      ? []
      : [
          {
            path: ['times'],
            what: `按${times.per.join('、')}累计`,
            bound: times.most,
            step: 1,
            ...MOST,
            text: (value: number) => `${value} 次`,
            valuesOf: (row: ExampleRow) => reached(row, times.per, roster, id, () => 1),
          },
        ]),
    ...(quota === undefined ? [] : quotaThresholds(dated, quota)),
  ];
}

/** What the rows of one key come to with this one, as far as those before it were paid. Rows alone in their example say nothing of a sum. */
function reached(
  row: ExampleRow,
  per: readonly string[],
  roster: RosterData,
  rule: string,
  weight: (row: ExampleRow) => number | undefined,
): readonly number[] {
  const key = keyText(row, per, roster);
  const before = row.upTo
    .slice(0, -1)
    .filter((each) => keyText(each, per, roster) === key && isPaid(each, rule));
  const own = weight(row);
  return own === undefined ? [] : [before.reduce((sum, each) => sum + (weight(each) ?? 0), own)];
}

function quotaThresholds(
  { id, roster }: DatedRule,
  { persons, per, start, blockMonths, countedFrom }: NonNullable<DatedRule['rule']['quota']>,
): readonly Threshold[] {
  const monthsIn = (row: ExampleRow): number | undefined => {
    const month = monthIn(row, start);
    return month === undefined ? undefined : monthsBetween(countedFrom, month);
  };
  const block = (row: ExampleRow): number => Math.floor((monthsIn(row) ?? 0) / blockMonths);
  return [
    {
      path: ['quota', 'persons'],
      what: '一期的人数',
      bound: persons,
      step: 1,
      ...MOST,
      text: (value) => `${value} 人`,
      valuesOf: (row) => {
        const same = row.upTo.filter((each) => block(each) === block(row) && isPaid(each, id));
        return [new Set(same.map((each) => keyText(each, [per], roster))).size];
      },
    },
    {
      path: ['quota', 'blockMonths'],
      what: `${start}距 ${firstDay(countedFrom).slice(0, 7)}`,
      bound: blockMonths,
      step: 1,
      ...LEAST,
      above: 'none',
      text: (value) => `${value} 个月`,
      valuesOf: (row) => {
        const months = monthsIn(row);
        return months === undefined || row.upTo.length === 1 ? [] : [months];
      },
    },
  ];
}

function isPaid({ expected }: ExampleRow, rule: string): boolean {
  return /^\d/.test(expected[rule] ?? '');
}

function keyText(row: ExampleRow, parts: readonly string[], roster: RosterData): string {
  return parts
    .flatMap((part) => {
      const compound = roster.keys?.[part];
      if (compound !== undefined) return 'joined' in compound ? compound.joined : compound.either.flat();
      return roster.parties[part]?.number ?? part;
    })
    .map((part) => {
      if (part !== 'year') return textIn(row, part);
      const day = dayIn(row, roster.event);
      return day === undefined ? '' : String(yearOf(day));
    })
    .join('\n');
}
