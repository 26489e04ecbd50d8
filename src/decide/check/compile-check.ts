import type { CheckData, RequirementData } from '../../policy/data.js';
import type { Scope } from '../scope.js';
import { compileAttendance } from './attendance.js';
import { compileAttendedAtAll } from './attended-at-all.js';
import { compileBetween } from './between.js';
import { compileByValue } from './by-value.js';
import type { CompiledCheck } from './compiled-check.js';
import { compileDistrict } from './district.js';
import { compileGiven } from './given.js';
import { compileListed } from './listed.js';
import { compileManual } from './manual.js';
import { compileMonthInTerm } from './month-in-term.js';
import { compileNotAfterPeriod } from './not-after-period.js';
import { compileUnitType } from './unit-type.js';
import { compileValue } from './value.js';
import { compileWorkingAge } from './working-age.js';
import { compileYearOfEvent } from './year-of-event.js';

type Compilers = {
  readonly [K in CheckData['check']]: (data: Extract<CheckData, { check: K }>, scope: Scope) => CompiledCheck;
};

/** Every kind of check that rule data may use. */
const COMPILERS: Compilers = {
  district: compileDistrict,
  'unit-type': compileUnitType,
  value: compileValue,
  given: compileGiven,
  between: compileBetween,
  attendance: compileAttendance,
  'attended-at-all': compileAttendedAtAll,
  'working-age': (_data, scope) => compileWorkingAge(scope),
  listed: compileListed,
  'month-in-term': compileMonthInTerm,
  'not-after-period': compileNotAfterPeriod,
  'year-of-event': compileYearOfEvent,
  manual: compileManual,
  'by-value': (data, scope) => compileByValue(data, scope, compileRequirements),
};

/** Names of shared checks are replaced by what they stand for; each check becomes a closure. */
export function compileRequirements(
  requirements: readonly RequirementData[],
  scope: Scope,
): readonly CompiledCheck[] {
  return requirements.flatMap((requirement) =>
    typeof requirement === 'string'
      ? (scope.policy.shared[requirement] ?? []).map((data) => compileCheck(data, scope))
      : [compileCheck(requirement, scope)],
  );
}

function compileCheck<K extends CheckData['check']>(
  data: Extract<CheckData, { check: K }>,
  scope: Scope,
): CompiledCheck {
  const kind: K = data.check;
  return COMPILERS[kind](data, scope);
}
