import { Decimal } from 'decimal.js';
import { NoSql } from '../no-sql.js';

/** Ratios are whole millionths, hours whole ten-thousandths: what has more decimal places is left to the streaming engine. */
export const RATIO_PLACES = 6;
export const HOUR_PLACES = 4;
/** Money is fen. */
export const MONEY_PLACES = 2;

/** A figure of rule data in units of that many decimal places. @throws NoSql where it has more of them */
export function scaled(figure: string | number, places: number, where: string): bigint {
  const value = new Decimal(figure).times(new Decimal(10).pow(places));
  if (!value.isInteger()) throw new NoSql(`a figure of more than ${places} decimal places`, where);
  return BigInt(value.toFixed(0));
}
