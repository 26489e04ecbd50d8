import type { ColumnContext } from './column-context.js';
import { contentDay } from './content-day.js';
import { type DayRange, dayRangeFromText } from './day-range-text.js';
import { type Content, type ContentReader, readAs, typedText, unreadable } from './reading.js';

/** First and last day in one cell; a single day is a range of one day. */
export function dateRangeReader({ dates }: Pick<ColumnContext, 'dates'>): ContentReader {
  return (content) => {
    const range = contentRange(content, dates);
    return range === undefined
      ? unreadable(content, '起止日期，如 2023-09-01至2023-09-05')
      : readAs(content, { is: 'days', ...range });
  };
}

function contentRange(content: Content, dates: ColumnContext['dates']): DayRange | undefined {
  const day = contentDay(content, dates);
  if (day !== undefined) return { from: day, to: day };
  const text = typedText(content);
  return text === undefined ? undefined : dayRangeFromText(text);
}
