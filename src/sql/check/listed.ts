import type { CheckData } from '../../policy/data.js';
import type { Expression } from '../expression.js';
import { failing, failure, NOTHING, together } from '../failures.js';
import { isBlank, maybe } from '../need.js';
import { listLookup } from '../published-list.js';
import type { SqlScope } from '../scope.js';
import type { CheckPlace } from './check-place.js';

/** The row's institution (or course, or assessor) stands on the list published for the event's day. */
export function listedSql(
  data: Extract<CheckData, { check: 'listed' }>,
  scope: SqlScope,
  { rule, event }: CheckPlace,
): Expression {
  const { column, found, published } = listLookup({ ...data, amount: undefined }, scope, { rule, event });
  if (!published) {
    return data.unpublished === 'skip'
      ? maybe(column)
      : together([column.defect, failure('STANDARD_MISSING')]);
  }
  const blank = data.blank === 'missing' ? column.defect : failing(`${event.defect} = 0`, data.code);
  return (
    `CASE WHEN ${isBlank(column)} THEN ${blank} WHEN ${column.defect} <> 0 THEN ${column.defect}` +
    ` WHEN ${event.defect} = 0 AND NOT (${found}) THEN ${failure(data.code)} ELSE ${NOTHING} END`
  );
}
