import type { CheckData } from '../../policy/data.js';
import { anyOf, type Expression, isOneOf, textLiteral } from '../expression.js';
import { failure, NOTHING } from '../failures.js';
import { judged } from '../need.js';
import type { SqlScope } from '../scope.js';

/** What a unit is: told by the first figures of its code, or by the type that it states. */
export function unitTypeSql(data: Extract<CheckData, { check: 'unit-type' }>, scope: SqlScope): Expression {
  const code = scope.column(data.column);
  const { prefixes, or } = data;
  const stated = or === undefined ? undefined : scope.column(or.column);
  const byType =
    stated === undefined || or === undefined
      ? failure(data.code)
      : judged(stated, `NOT (${isOneOf(stated.value, or.is)})`, data.code);
  if (prefixes === undefined) return stated === undefined ? NOTHING : byType;
  const begins = anyOf(prefixes.map((prefix) => `starts_with(${code.value}, ${textLiteral(prefix)})`));
  return `CASE WHEN ${code.defect} <> 0 THEN ${code.defect} WHEN ${begins} THEN ${NOTHING} ELSE ${byType} END`;
}
