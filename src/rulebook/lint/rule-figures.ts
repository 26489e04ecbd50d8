import { columnsOf } from '../../policy/columns.js';
import type { CheckData, PolicyData, RosterData, RuleParts } from '../../policy/data.js';
import type { Figure } from './figures.js';
import { requirementsOf } from './read-columns.js';

/** A figure that a rule calculates or tests with, and the part of the rule where it stands. */
export interface RuleFigure extends Figure {
  readonly path: readonly (string | number)[];
}

/** The figures of some parts of a rule: amounts, bounds, shares, terms, quotas. What the tool itself must decide (tolerances) is none of the policy's. */
export function figuresOf(
  { amount, require, cap, times, quota }: RuleParts,
  event: string,
  roster: RosterData,
  policy: PolicyData,
): readonly RuleFigure[] {
  const yuan = (path: readonly string[], ...values: readonly (number | undefined)[]): readonly RuleFigure[] =>
    values.flatMap((value) => (value === undefined ? [] : [{ kind: 'yuan', value, path }]));
  const base = amount?.base;
  const monthly = columnsOf(roster, policy.common).some(
    ({ name, type }) => name === event && type === 'month',
  );
  return [
    ...(base?.from === 'fixed' ? yuan(['amount', 'base', 'yuan'], base.yuan) : []),
    ...(base?.from === 'level' ? yuan(['amount', 'base', 'table'], ...Object.values(base.table)) : []),
    ...(base?.from === 'share' && typeof base.times === 'string'
      ? [share(base.times, ['amount', 'base', 'times'])]
      : []),
    ...yuan(['amount', 'min'], amount?.min),
    ...yuan(['amount', 'max'], amount?.max),
    ...yuan(['cap', 'yuan'], cap?.yuan),
    ...(times === undefined
      ? []
      : [{ kind: monthly ? 'months' : 'times', value: times.most, path: ['times', 'most'] } as const]),
    ...(quota === undefined
      ? []
      : ([
          { kind: 'persons', value: quota.persons, path: ['quota', 'persons'] },
          { kind: 'months', value: quota.blockMonths, path: ['quota', 'blockMonths'] },
        ] as const)),
    ...requirementsOf(require ?? [], policy).flatMap(({ check, path }) => figuresOfCheck(check, path)),
  ];
}

function figuresOfCheck(check: CheckData, path: RuleFigure['path']): readonly RuleFigure[] {
  switch (check.check) {
    case 'attendance':
      return [share(check.minimum, path)];
    case 'month-in-term':
      return [{ kind: 'months', value: check.months, path }];
    case 'between':
      return [check.min, check.max].flatMap((bound): readonly RuleFigure[] => {
        if (bound === undefined) return [];
        return typeof bound === 'string' ? [share(bound, path)] : [{ kind: 'persons', value: bound, path }];
      });
    default:
      return [];
  }
}

function share(times: string, path: RuleFigure['path']): RuleFigure {
  return { kind: 'share', value: Number(times), path };
}
