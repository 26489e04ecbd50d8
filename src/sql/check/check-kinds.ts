import type { CheckData, RequirementData } from '../../policy/data.js';
import type { Expression } from '../expression.js';
import { NoSql } from '../no-sql.js';
import type { SqlScope } from '../scope.js';
import { attendanceSql } from './attendance.js';
import { attendedAtAllSql } from './attended-at-all.js';
import { betweenSql } from './between.js';
import { byValueSql } from './by-value.js';
import type { CheckPlace } from './check-place.js';
import { districtSql } from './district.js';
import { givenSql } from './given.js';
import { listedSql } from './listed.js';
import { manualSql } from './manual.js';
import { unitTypeSql } from './unit-type.js';
import { valueSql } from './value.js';
import { workingAgeSql } from './working-age.js';

type Kinds = {
  readonly [K in CheckData['check']]:
    ((data: Extract<CheckData, { check: K }>, scope: SqlScope, place: CheckPlace) => Expression) | undefined;
};

/** Every kind of check that rule data may use, each as failures. */
const KINDS: Kinds = {
  district: districtSql,
  'unit-type': unitTypeSql,
  value: valueSql,
  given: givenSql,
  between: betweenSql,
  attendance: attendanceSql,
  'attended-at-all': attendedAtAllSql,
  'working-age': (_data, scope, { rule }) => workingAgeSql(scope, rule),
  listed: listedSql,
  'month-in-term': undefined,
  'not-after-period': undefined,
  'year-of-event': undefined,
  manual: manualSql,
  'by-value': (data, scope, place) =>
    byValueSql(data, scope, (require) => requirementsSql(require, scope, place)),
};

/** Names of shared checks are replaced by what they stand for. @throws NoSql naming a kind that has none */
export function requirementsSql(
  requirements: readonly RequirementData[],
  scope: SqlScope,
  place: CheckPlace,
): readonly Expression[] {
  return requirements.flatMap((requirement) =>
    typeof requirement === 'string'
      ? (scope.policy.shared[requirement] ?? []).map((data) => checkSql(data, scope, place))
      : [checkSql(requirement, scope, place)],
  );
}

function checkSql<K extends CheckData['check']>(
  data: Extract<CheckData, { check: K }>,
  scope: SqlScope,
  place: CheckPlace,
): Expression {
  const kind: K = data.check;
  const compile = KINDS[kind];
  if (compile === undefined) throw new NoSql(`check ${kind}`, place.rule);
  return compile(data, scope, place);
}
