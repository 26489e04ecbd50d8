import type { CheckData, RequirementData } from '../../policy/data.js';
import { type Expression, isOneOf } from '../expression.js';
import { NOTHING, together } from '../failures.js';
import type { SqlScope } from '../scope.js';

/** What is required depends on a cell: each value has its own requirements. The last case that names a value is its own. */
export function byValueSql(
  data: Extract<CheckData, { check: 'by-value' }>,
  scope: SqlScope,
  compile: (requirements: readonly RequirementData[]) => readonly Expression[],
): Expression {
  const column = scope.column(data.column);
  const cases = data.cases
    .toReversed()
    .map(({ is, require }) => `WHEN ${isOneOf(column.value, is)} THEN ${together(compile(require))}`);
  return `CASE WHEN ${column.defect} <> 0 THEN ${column.defect} ${cases.join(' ')} ELSE ${NOTHING} END`;
}
