import type { CheckData } from '../../policy/data.js';
import { RATIO_PLACES, scaled } from '../cell/figures.js';
import type { Expression } from '../expression.js';
import { failure, MISSING, NOTHING, together } from '../failures.js';
import { isBlank, isValue, maybe } from '../need.js';
import type { SqlScope } from '../scope.js';

const ONE = 10 ** RATIO_PLACES;

/**
 * Hours attended over hours scheduled, compared exactly: whole numbers on both sides, below 2^63 with hours of at most six figures.
 * The stated rate where the hours are not given; figures that contradict each other are a conflict, and nothing else.
 */
export function attendanceSql(
  data: Extract<CheckData, { check: 'attendance' }>,
  scope: SqlScope,
): Expression {
  const [total, present, stated] = [data.scheduled, data.attended, data.rate].map((name) =>
    scope.column(name),
  );
  if (total === undefined || present === undefined || stated === undefined) throw new Error('three columns');
  const minimum = scaled(data.minimum, RATIO_PLACES, data.attended);
  const tolerance = scaled(data.tolerance, RATIO_PLACES, data.attended);
  const unread = [total, present, stated].map(maybe);
  const apart = `abs(${stated.value} * ${total.value} - ${ONE} * ${present.value}) > ${tolerance} * ${total.value}`;
  return (
    `CASE WHEN (${together(unread)}) <> 0 THEN ${together(unread)}` +
    ` WHEN ${total.value} = 0 THEN ${failure(data.conflict)}` +
    ` WHEN ${isValue(total)} AND ${isValue(present)} THEN CASE` +
    ` WHEN ${present.value} > ${total.value} OR (${isValue(stated)} AND ${apart}) THEN ${failure(data.conflict)}` +
    ` WHEN ${ONE} * ${present.value} < ${minimum} * ${total.value} THEN ${failure(data.code)} ELSE ${NOTHING} END` +
    ` WHEN ${isBlank(stated)} THEN ${MISSING}` +
    ` WHEN ${stated.value} < ${minimum} THEN ${failure(data.code)} ELSE ${NOTHING} END`
  );
}
