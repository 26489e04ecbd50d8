import { type Month, monthOf, toMonth } from '../../model/day.js';
import type { ColumnContext } from './column-context.js';
import { dateCellDay } from './content-day.js';
import { dayFromText } from './day-text.js';
import { type Content, type ContentReader, plainNumber, readAs, typedText, unreadable } from './reading.js';
import { foldText } from '../../model/tidy.js';

const LONGEST = 40;
const FORMS = [/^(\d{4})[-./](\d{1,2})$/, /^(\d{4})年(\d{1,2})月份?$/, /^(\d{4})(\d{2})$/];
/** As a number, October has become January: 2023.10 is kept as 2023.1. */
const LOST_ZERO = /^\d{4}\.1$/;

/** Months with a four-digit year, or the month of a day. */
export function monthReader(context: ColumnContext): ContentReader {
  return (content) => {
    const month = contentMonth(content, context);
    return month === undefined
      ? unreadable(content, '年月，如 2023-09（年份四位）')
      : readAs(content, { is: 'month', month });
  };
}

function contentMonth(content: Content, context: ColumnContext): Month | undefined {
  const number =
    plainNumber(content) ?? (context.csv && typeof content === 'string' ? content.trim() : undefined);
  if (number !== undefined && LOST_ZERO.test(number)) return undefined;
  const text = number ?? typedText(content);
  if (text !== undefined) return monthFromText(text);
  const day = dateCellDay(content);
  return day === undefined ? undefined : monthOf(day);
}

function monthFromText(raw: string): Month | undefined {
  if (raw.length > LONGEST) return undefined;
  const text = foldText(raw).replace(/\s/g, '');
  for (const form of FORMS) {
    const match = form.exec(text);
    if (match !== null) return toMonth(Number(match[1]), Number(match[2]));
  }
  const day = dayFromText(raw);
  return day === undefined ? undefined : monthOf(day);
}
