import type { Day } from '../../model/day.js';
import type { ColumnContext } from './column-context.js';
import { dayFromNumber, dayFromText } from './day-text.js';
import { type Content, plainNumber, typedText } from './reading.js';

/** The single day of a cell in a column of dates, undefined where there is none. */
export function contentDay(content: Content, dates: ColumnContext['dates']): Day | undefined {
  const text = typedText(content);
  if (text !== undefined) return dayFromText(text);
  const number = plainNumber(content);
  if (number !== undefined) return dayFromNumber(number, dates);
  return dateCellDay(content);
}

/** The day of a number under a date format. */
export function dateCellDay(content: Content): Day | undefined {
  return typeof content !== 'string' && content.kind === 'date' ? dayFromText(content.text) : undefined;
}
