const SIGNIFICANT_DIGITS = 15;
const LEXICAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Already as it should be: no more than 15 digits, no zeros to strip. */
const PLAIN = /^(?:0|-?(?:[1-9]\d{0,14}|(?=[\d.]{3,16}$)(?:0|[1-9]\d*)\.\d*[1-9]))$/;

/**
 * The number that a `<v>` states as Excel shows it at full width: 15 significant digits in plain notation, without
 * exponent or trailing zeros ("310199197001010019" becomes "310199197001010000"). Undefined for text that is no number.
 */
export function plainNumber(lexical: string): string | undefined {
  if (PLAIN.test(lexical)) return lexical;
  const value = LEXICAL.test(lexical) ? Number(lexical) : Number.NaN;
  if (!Number.isFinite(value)) return undefined;
  return value === 0 ? '0' : expand(value.toExponential(SIGNIFICANT_DIGITS - 1));
}

/** "-1.25000000000000e-3" as "-0.00125". */
function expand(scientific: string): string {
  const sign = scientific.startsWith('-') ? '-' : '';
  const [mantissa = '', exponent = '0'] = scientific.slice(sign.length).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
