import { Decimal } from 'decimal.js';

/** Digits that decimal.js multiplies without rounding at its default precision. */
const MOST_DIGITS = 20;

/**
 * The exact value of plain digits with an optional fraction ("1234.5"), moved by `places` decimal places: 4 for 万, -2 for
 * percentage points. Undefined beyond 20 significant digits, where later arithmetic would round.
 */
export function exactNumber(digits: string, places = 0): Decimal | undefined {
  if (digits.length > 60 || !/^\d+(?:\.\d+)?$/.test(digits)) return undefined;
  const value = new Decimal(`${digits}e${places}`);
  return value.precision() > MOST_DIGITS ? undefined : value;
}
