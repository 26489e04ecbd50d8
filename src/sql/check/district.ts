import type { CheckData } from '../../policy/data.js';
import type { Expression } from '../expression.js';
import { judged, ofFirstGiven } from '../need.js';
import type { SqlScope } from '../scope.js';

/** The first of the columns that is given lies in the policy's district. */
export function districtSql(data: Extract<CheckData, { check: 'district' }>, scope: SqlScope): Expression {
  const columns = data.columns.map((name) => scope.column(name));
  return ofFirstGiven(columns, (column) => judged(column, `NOT ${column.value}`, data.code));
}
