import { type Day, toDay } from './day.js';
import type { PersonId, Sex } from './fact.js';
import { foldCode } from './tidy.js';

/** `note`: what was interpreted, '' when nothing was. */
export type PersonNumberReading =
  { readonly ok: true; readonly person: PersonId; readonly note: string } | { readonly ok: false };

const INVALID: PersonNumberReading = { ok: false };

const RESIDENT = '居民身份证';
const FOREIGNER = '外国人永久居留身份证';
const PASSPORT = '护照';

/** Province prefixes in use; those of residence permits name their document. */
const RESIDENT_PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71'.split(
    ' ',
  ),
);
const PERMITS = new Map([
  ['81', '港澳居民居住证'],
  ['82', '港澳居民居住证'],
  ['83', '台湾居民居住证'],
]);

/** Each form a number may have, told by its characters alone, with its reader. */
const FORMS: readonly (readonly [RegExp, (number: string) => PersonNumberReading])[] = [
  [/^\d{17}[\dX]$/, readEighteen],
  [/^\d{15}$/, readOldFifteen],
  [/^[A-Z]{3}\d{12}$/, readForeignFifteen],
  // H or M and eight digits is a travel permit as often as a passport, so that one must be stated.
  [/^(?![HM]\d{8})(?:[A-Z]\d{7,8}|[A-Z]{2}\d{6,7})$/, readPassport],
];

/**
 * Reads a person's number of whatever document, judged by the number alone: resident ids (GB 11643, MOD 11-2; old ones of
 * 15 digits made 18), residence permits, foreign permanent residence in both forms, and passports that start with a letter.
 */
export function readPersonNumber(text: string): PersonNumberReading {
  const number = foldCode(text);
  const form = FORMS.find(([pattern]) => pattern.test(number));
  return form === undefined ? INVALID : form[1](number);
}

/** Reads a number that is stated to be a passport's. There is no check digit, only its form can be judged. */
export function readPassportNumber(text: string): PersonNumberReading {
  const number = foldCode(text);
  if (!/^[A-Z\d]{7,9}$/.test(number) || number.replace(/\D/g, '').length < 5) return INVALID;
  return readPassport(number);
}

function readEighteen(number: string): PersonNumberReading {
  const document = documentOf(number);
  if (document === undefined || mod11Check(number) !== number.charAt(17)) return INVALID;
  const birth = dayAt(number, 6);
  return birth === undefined ? INVALID : personOf(number, document, birth, sexOf(number.charAt(16)));
}

/** The first generation of resident ids: no century, no check digit. */
function readOldFifteen(number: string): PersonNumberReading {
  const birth = dayAt(`19${number.slice(6, 12)}`, 0);
  if (birth === undefined || !RESIDENT_PROVINCES.has(number.slice(0, 2))) return INVALID;
  // 996 to 999 were kept for people born before 1900.
  if (number.slice(12) >= '996') return INVALID;
  const seventeen = `${number.slice(0, 6)}19${number.slice(6)}`;
  const full = seventeen + mod11Check(seventeen);
  return personOf(full, RESIDENT, birth, sexOf(number.charAt(14)), '15 位旧证件号码已换算为 18 位');
}

/** Foreign permanent residence until 2023: the century and the sex are not in the number. */
function readForeignFifteen(number: string): PersonNumberReading {
  const birth = number.slice(7, 13);
  const born = dayAt(`19${birth}`, 0) ?? dayAt(`20${birth}`, 0);
  if (born === undefined || !RESIDENT_PROVINCES.has(number.slice(3, 5))) return INVALID;
  return travelDocumentCheck(number) === number.charAt(14)
    ? { ok: true, person: { ...unborn(number, FOREIGNER), birthInCentury: born.slice(2) }, note: '' }
    : INVALID;
}

function readPassport(number: string): PersonNumberReading {
  return { ok: true, person: unborn(number, PASSPORT), note: '' };
}

/** A person of whose birth and sex the number says nothing for certain. */
function unborn(number: string, document: string): PersonId {
  return { number, document, birth: undefined, birthInCentury: undefined, sex: undefined };
}

function personOf(number: string, document: string, birth: Day, sex: Sex, note = ''): PersonNumberReading {
  return { ok: true, person: { number, document, birth, birthInCentury: undefined, sex }, note };
}

function documentOf(number: string): string | undefined {
  if (number.startsWith('9')) return RESIDENT_PROVINCES.has(number.slice(1, 3)) ? FOREIGNER : undefined;
  const province = number.slice(0, 2);
  return RESIDENT_PROVINCES.has(province) ? RESIDENT : PERMITS.get(province);
}

/** The day that eight digits from that place on say. */
function dayAt(digits: string, at: number): Day | undefined {
  return toDay(figuresAt(digits, at, 4), figuresAt(digits, at + 4, 2), figuresAt(digits, at + 6, 2));
}

/** A number out of a text of digits, without cutting the text: every row has one. */
function figuresAt(digits: string, from: number, length: number): number {
  let value = 0;
  for (let at = from; at < from + length; at += 1) value = value * 10 + digits.charCodeAt(at) - 48;
  return value;
}

/** The 17th digit is odd for men. */
function sexOf(digit: string): Sex {
  return Number(digit) % 2 === 1 ? '男' : '女';
}

const MOD11_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th character of a number, by its first 17 digits (GB 11643). */
export function mod11Check(number: string): string {
  let sum = 0;
  for (let at = 0; at < MOD11_WEIGHTS.length; at += 1)
    sum += (MOD11_WEIGHTS[at] ?? 0) * (number.charCodeAt(at) - 48);
  return '10X98765432'.charAt(sum % 11);
}

/** ICAO 9303: weights 7, 3, 1 in turn over the first 14 characters, A counting 10. */
function travelDocumentCheck(number: string): string {
  let sum = 0;
  for (let index = 0; index < 14; index += 1) {
    sum += Number.parseInt(number.charAt(index), 36) * ([7, 3, 1][index % 3] ?? 0);
  }
  return String(sum % 10);
}
