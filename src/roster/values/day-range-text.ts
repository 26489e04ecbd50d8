import { type Day, toDay, yearOf } from '../../model/day.js';
import { dayFromText } from './day-text.js';
import { foldText } from '../../model/tidy.js';

export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

const LONGEST = 80;
const SEPARATOR = /至|到|[~〜]+|[–—―]+|-{2,}/;

/** Ends that leave out what the first day said: 9月5日, 5日, 9.5, 9/5, 9-5. */
const SHORT_ENDS: readonly (readonly [RegExp, (first: Day, match: RegExpExecArray) => Day | undefined])[] = [
  [
    /^(\d{1,2})月(\d{1,2})[日号]$/,
    (first, match) => toDay(yearOf(first), Number(match[1]), Number(match[2])),
  ],
  [/^(\d{1,2})[日号]$/, (first, match) => toDay(yearOf(first), Number(first.slice(5, 7)), Number(match[1]))],
  [/^(\d{1,2})([-./])(\d{1,2})$/, (first, match) => toDay(yearOf(first), Number(match[1]), Number(match[3]))],
];

/** First and last day of a text such as 2023-9-1至2023-9-5 or 2023年9月1日-5日; undefined where there are none or in the wrong order. */
export function dayRangeFromText(raw: string): DayRange | undefined {
  if (raw.length > LONGEST) return undefined;
  const [start, end, more] = partsOf(foldText(raw));
  if (start === undefined || end === undefined || more !== undefined) return undefined;
  const from = dayFromText(start) ?? dayFromText(`${start}日`);
  if (from === undefined) return undefined;
  const to = dayFromText(end) ?? shortEnd(from, end.replace(/\s/g, ''), start);
  return to === undefined || from > to ? undefined : { from, to };
}

/** A hyphen splits only where the days do not use it, and then there is exactly one. */
function partsOf(text: string): string[] {
  const parts = text.split(SEPARATOR);
  return (parts.length > 1 ? parts : text.split('-')).map((part) => part.trim());
}

function shortEnd(first: Day, end: string, start: string): Day | undefined {
  for (const [form, read] of SHORT_ENDS) {
    const match = form.exec(end);
    if (match === null) continue;
    const sign = /[-./年]/.exec(start)?.[0];
    const ownSign = /[-./]/.exec(end)?.[0] ?? '年';
    return sign === ownSign ? read(first, match) : undefined;
  }
  return undefined;
}
