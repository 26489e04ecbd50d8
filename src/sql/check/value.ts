import type { CheckData } from '../../policy/data.js';
import { type Expression, isOneOf } from '../expression.js';
import { NOTHING } from '../failures.js';
import { isBlank, isValue, judged } from '../need.js';
import type { SqlScope } from '../scope.js';

/** A cell has one of the values. */
export function valueSql(data: Extract<CheckData, { check: 'value' }>, scope: SqlScope): Expression {
  const column = scope.column(data.column);
  const test = judged(column, `NOT (${isOneOf(column.value, data.is)})`, data.code);
  if (data.blankPassesWith === undefined) return test;
  const beside = scope.column(data.blankPassesWith);
  return `CASE WHEN ${isBlank(column)} AND ${isValue(beside)} THEN ${NOTHING} ELSE ${test} END`;
}
