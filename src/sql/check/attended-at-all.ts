import type { CheckData } from '../../policy/data.js';
import { anyOf, type Expression } from '../expression.js';
import { failing } from '../failures.js';
import type { SqlScope } from '../scope.js';

/** Attendance is not asked for, but a stated 0 in any of the columns is. */
export function attendedAtAllSql(
  data: Extract<CheckData, { check: 'attended-at-all' }>,
  scope: SqlScope,
): Expression {
  return failing(anyOf(data.columns.map((name) => `${scope.column(name).value} = 0`)), data.code);
}
