import { type Day, toDay } from '../../model/day.js';
import { foldText } from '../../model/tidy.js';

const LONGEST = 40;
const TIME = /(?: +|T)(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?$/;
const AROUND_SIGNS = /\s*([-/.年月日号])\s*/g;
const FORMS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/** The calendar day that a text states with a four-digit year; a trailing time of day is dropped. Undefined for all else. */
export function dayFromText(raw: string): Day | undefined {
  if (raw.length > LONGEST) return undefined;
  const text = foldText(raw).replace(TIME, '').replace(AROUND_SIGNS, '$1');
  for (const form of FORMS) {
    const match = form.exec(text);
    if (match !== null) return toDay(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  return undefined;
}

/**
 * The calendar day of a plain number in a date column: eight digits that spell a day, else a serial of the workbook's date
 * system (ECMA-376 part 1, 18.17.4.1), whose fraction is the time of day.
 */
export function dayFromNumber(number: string, dates: 1900 | 1904): Day | undefined {
  if (/^\d{8}$/.test(number)) return dayFromText(number);
  const match = /^(\d{1,6})(?:\.\d+)?$/.exec(number);
  return match === null ? undefined : dayFromSerial(Number(match[1]), dates);
}

/** 1899-12-30, from which serials count once the day that 1900 never had is past. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Days by which the 1904 system lags behind the 1900 system. */
const LATER = 1462;

function dayFromSerial(given: number, dates: 1900 | 1904): Day | undefined {
  // A four-digit year typed alone would otherwise become a day of 1905, or of 1909.
  if (given >= 1900 && given <= 2199) return undefined;
  const serial = dates === 1904 ? given + LATER : given;
  if (serial < 1 || serial === 60) return undefined;
  const date = new Date(DAY_ZERO + (serial < 60 ? serial + 1 : serial) * 86_400_000);
  return toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
