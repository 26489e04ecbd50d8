import type { CheckData } from '../../policy/data.js';
import type { Expression } from '../expression.js';
import type { SqlScope } from '../scope.js';

/** A cell is filled in and reads. */
export function givenSql(data: Extract<CheckData, { check: 'given' }>, scope: SqlScope): Expression {
  return scope.column(data.column).defect;
}
