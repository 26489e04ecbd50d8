/**
 * Calendar days are ISO text ("2023-09-01"), which sorts as dates do and knows no clock or time zone.
 * Months are "2023-09".
 */
export type Day = string;
export type Month = string;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** The first day that a date may be. */
export const FIRST_DAY: Day = '1900-01-01';

/** The day, or undefined where the calendar has none such. Years 1900 to 2199. */
export function toDay(year: number, month: number, day: number): Day | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

export function toMonth(year: number, month: number): Month | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return undefined;
  return `${year}-${two(month)}`;
}

export function yearOf(day: Day | Month): number {
  return figuresOf(day, 0, 4);
}

/** 1 to 12. */
function monthNumberOf(day: Day | Month): number {
  return figuresOf(day, 5, 7);
}

/** A number out of an ISO text, without cutting the text: ages are reckoned for every row. */
function figuresOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function firstDay(month: Month): Day {
  return `${month}-01`;
}

export function lastDay(month: Month): Day {
  return `${month}-${two(daysInMonth(yearOf(month), monthNumberOf(month)))}`;
}

export function dayBefore(day: Day): Day {
  if (day.endsWith('-01')) return lastDay(monthOf(addMonths(day, -1)));
  return `${day.slice(0, 8)}${two(Number(day.slice(8)) - 1)}`;
}

export function dayAfter(day: Day): Day {
  const month = monthOf(day);
  if (day === lastDay(month)) return addMonths(firstDay(month), 1);
  return `${day.slice(0, 8)}${two(Number(day.slice(8)) + 1)}`;
}

/** Months from that of `from` to that of `to`, whatever the days; negative when `to` is earlier. */
export function monthsBetween(from: Day | Month, to: Day | Month): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthNumberOf(to) - monthNumberOf(from);
}

/** The same day of the month `months` later, clamped to that month's end. */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + monthNumberOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return `${year}-${two(month)}-${two(Math.min(figuresOf(day, 8, 10), daysInMonth(year, month)))}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
