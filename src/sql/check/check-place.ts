import type { SqlColumn } from '../scope.js';

/** Whose check it is. `event`: the column that dates the event of the rule. */
export interface CheckPlace {
  readonly rule: string;
  readonly event: SqlColumn;
}
