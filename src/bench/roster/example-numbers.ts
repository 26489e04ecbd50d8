import { mod11Check } from '../../model/person-id.js';
import { unitCheck } from '../../model/unit-code.js';

/** County codes that were never given out: every person's number made here is visibly an example. */
const COUNTIES = ['99', '98', '97', '96'] as const;
const PROVINCES =
  '31 11 12 13 14 15 21 22 23 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(' ');
const CITIES = 100;
/** Sequence numbers of one sex: none ends in 00, which would look like a number that lost its last digits. */
const SEQUENCES = 490;

/** Persons of one birthday and sex that `personNumber` can tell apart. */
export const MOST_PERSONS = SEQUENCES * CITIES * PROVINCES.length * COUNTIES.length;

/**
 * A resident's number with its check digit (GB 11643), another for each index.
 * @param birth eight digits
 * @param index 0 to MOST_PERSONS - 1
 */
export function personNumber(birth: string, sex: '男' | '女', index: number): string {
  if (index >= MOST_PERSONS) throw new RangeError(`more than ${MOST_PERSONS} persons`);
  const own = index % SEQUENCES;
  const sequence = Math.floor(own / 49) * 100 + (own % 49) * 2 + (sex === '男' ? 1 : 2);
  const place = Math.floor(index / SEQUENCES);
  const city = String((place + 1) % CITIES).padStart(2, '0');
  const region = Math.floor(place / CITIES);
  const province = PROVINCES[region % PROVINCES.length];
  const county = COUNTIES[Math.floor(region / PROVINCES.length)];
  const body = `${province}${city}${county}${birth}${String(sequence).padStart(3, '0')}`;
  return body + mod11Check(body);
}

/**
 * A unit's code with its check character (GB 32100-2015), of the sort that the given code is of.
 * @param serial 0 to 268,435,455
 */
export function unitCodeLike(code: string, serial: number): string {
  const body = `${code.slice(0, 10)}${serial.toString(16).toUpperCase().padStart(7, '0')}`;
  return body + unitCheck(body);
}

/** 19 digits; the last is no zero, which would look like a number that lost its last digits. @param part 0 to 9: whose accounts these are */
export function exampleAccount(part: number, count: number): string {
  return `62${part}${String(count).padStart(15, '0')}1`;
}
