import { Decimal } from 'decimal.js';

/** Money is an integer number of fen, exact up to 90 billion yuan. */
export type Fen = number;

/** The one place where money is rounded: half up (away from zero) to the fen. */
export function roundToFen(yuan: Decimal): Fen {
  const fen = yuan.times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  if (!Number.isSafeInteger(fen)) throw new RangeError(`amount beyond exact range: ${yuan.toString()}`);
  return fen;
}

/** A share of an amount, exact but for the fen that it is rounded to; `above`: the exact share is more than that. */
export function shareOf(whole: Fen, ratio: Decimal): { readonly fen: Fen; readonly above: boolean } {
  const product = whole * millionthsOf(ratio);
  if (!Number.isSafeInteger(product)) {
    const yuan = yuanOf(whole).times(ratio);
    const fen = roundToFen(yuan);
    return { fen, above: yuan.gt(yuanOf(fen)) };
  }
  const rest = product % MILLION;
  const down = (product - rest) / MILLION;
  return rest * 2 >= MILLION ? { fen: down + 1, above: false } : { fen: down, above: rest > 0 };
}

const MILLION = 1_000_000;
const known = new WeakMap<Decimal, number>();

/** NaN for a ratio of more than six decimal places. A ratio is read once and met in many rows. */
function millionthsOf(ratio: Decimal): number {
  const before = known.get(ratio);
  if (before !== undefined) return before;
  const millionths = ratio.decimalPlaces() > 6 ? Number.NaN : ratio.times(MILLION).toNumber();
  known.set(ratio, millionths);
  return millionths;
}

/** Fen of plain digits with at most two decimals ("1234.5"), which need no rounding; undefined for any other text. */
export function exactFen(digits: string): Fen | undefined {
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits.length : point;
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  if (whole < 1 || whole > MOST_WHOLE || decimals > 2 || (point >= 0 && decimals < 1)) return undefined;
  let fen = 0;
  for (let at = 0; at < digits.length; at += 1) {
    if (at === point) continue;
    const digit = digits.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    fen = fen * 10 + digit;
  }
  return fen * (TENTHS[decimals] ?? 1);
}

/** Digits before the point of an amount that is certainly exact in fen. */
const MOST_WHOLE = 11;
/** What an amount with none, one or two decimals is multiplied by to be in fen. */
const TENTHS = [100, 10, 1];

/** "1234.50": two decimals, no separators. */
export function yuanText(fen: Fen): string {
  const sign = fen < 0 ? '-' : '';
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** "1,234,567.50": for reading, not for machines. */
export function groupedYuan(fen: Fen): string {
  return yuanText(fen).replace(/\B(?=(\d{3})+\.)/g, ',');
}

export function yuanOf(fen: Fen): Decimal {
  return new Decimal(fen).div(100);
}
