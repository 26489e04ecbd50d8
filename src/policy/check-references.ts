import type { CheckData, ColumnData, PolicyData, RequirementData, RosterData } from './data.js';
import type { KnownNames } from './known-names.js';
import type { ReportReference } from './report-reference.js';

/** What the names in a rule's requirements are looked up in. */
interface Places {
  readonly policy: PolicyData;
  readonly roster: RosterData;
  readonly names: KnownNames;
  readonly report: ReportReference;
  /** The shared checks on the way to these requirements: none of them may come again. */
  readonly within?: readonly string[];
}

/** Every name that requirements use, those of the shared checks they name included. */
export function checkReferences(requirements: readonly RequirementData[], places: Places): void {
  const { within = [] } = places;
  for (const requirement of requirements) {
    if (typeof requirement === 'string' && within.includes(requirement)) {
      places.report(requirement, `shared.yaml 的条件 ${requirement} 又用到自己，没有尽头`);
      continue;
    }
    const inside = typeof requirement === 'string' ? { ...places, within: [...within, requirement] } : places;
    const checks = typeof requirement === 'string' ? places.policy.shared[requirement] : [requirement];
    if (checks === undefined)
      places.report(String(requirement), `shared.yaml 没有名为 ${String(requirement)} 的条件`);
    for (const check of checks ?? []) checkNames(check, inside);
  }
}

function checkNames(check: CheckData, places: Places): void {
  const { names, report, roster, policy } = places;
  for (const column of columnsRead(check)) names.column(column, TYPES_READ[check.check]);
  switch (check.check) {
    case 'value':
      names.values(check.column, check.is);
      if (check.blankPassesWith !== undefined) names.column(check.blankPassesWith);
      break;
    case 'unit-type':
      if (check.or !== undefined) names.values(check.or.column, check.or.is);
      break;
    case 'listed':
      names.list(check.list, check.match);
      break;
    case 'working-age':
      if (roster.persons[0]?.sex === undefined || roster.persons[0].birth === undefined)
        report('working-age', `${roster.title}的人员未定性别和出生日期栏`);
      if (roster.ageDates === undefined) report('working-age', `${roster.title}未定年龄基准日（ageDates）`);
      names.column(policy.workingAge.jobColumn, ['enum']);
      break;
    case 'by-value': {
      const open = names
        .open(
          check.column,
          check.cases.flatMap((each) => each.is),
        )
        .join('、');
      if (open !== '')
        report(check.column, `没有说明 ${check.column} 为 ${open} 时的条件（没有条件也要写 require: []）`);
      for (const each of check.cases) {
        names.values(check.column, each.is);
        checkReferences(each.require, places);
      }
      break;
    }
    default:
  }
}

/** The column types that a kind of check can test; a kind not named here takes any. */
const TYPES_READ: Readonly<Partial<Record<CheckData['check'], readonly ColumnData['type'][]>>> = {
  district: ['district'],
  'unit-type': ['unit-code'],
  value: ['enum', 'text', 'identifier'],
  between: ['ratio', 'count', 'hours', 'money'],
  attendance: ['hours', 'ratio'],
  'attended-at-all': ['hours', 'ratio'],
  'month-in-term': ['month'],
  'not-after-period': ['date'],
  'year-of-event': ['year'],
  'by-value': ['enum'],
};

/** The roster columns that a check reads by name. */
function columnsRead(check: CheckData): readonly string[] {
  switch (check.check) {
    case 'district':
    case 'attended-at-all':
      return check.columns;
    case 'attendance':
      return [check.scheduled, check.attended, check.rate];
    case 'month-in-term':
      return [check.start, check.month];
    case 'working-age':
    case 'listed':
    case 'manual':
      return [];
    default:
      return [check.column];
  }
}
