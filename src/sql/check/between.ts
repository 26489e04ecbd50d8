import type { CheckData } from '../../policy/data.js';
import { HOUR_PLACES, MONEY_PLACES, RATIO_PLACES, scaled } from '../cell/figures.js';
import { anyOf, type Expression } from '../expression.js';
import { judged } from '../need.js';
import { NoSql } from '../no-sql.js';
import type { SqlColumn, SqlScope } from '../scope.js';

/** A number, ratio or amount of money lies between two bounds, both inclusive. */
export function betweenSql(data: Extract<CheckData, { check: 'between' }>, scope: SqlScope): Expression {
  const column = scope.column(data.column);
  const bound = (figure: string | number): bigint => scaled(figure, placesOf(column), column.name);
  const outside = [
    ...(data.min === undefined ? [] : [`${column.value} < ${bound(data.min)}`]),
    ...(data.max === undefined ? [] : [`${column.value} > ${bound(data.max)}`]),
  ];
  return judged(column, anyOf(outside), data.code);
}

function placesOf({ type, name }: SqlColumn): number {
  const places = { ratio: RATIO_PLACES, hours: HOUR_PLACES, money: MONEY_PLACES }[String(type)];
  if (places === undefined) throw new NoSql(`bounds of type ${type}`, name);
  return places;
}
