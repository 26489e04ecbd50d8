import type { Expression } from '../expression.js';
import type { SqlColumn } from '../scope.js';

/** A check as failures. `event`: the column that dates the event of the rule. */
export interface CheckPlace {
  readonly rule: string;
  readonly event: SqlColumn;
}

export type CheckSql = Expression;
