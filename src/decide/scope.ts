import type { Day, Month } from '../model/day.js';
import { lastDay } from '../model/day.js';
import type { Standards } from '../model/standards.js';
import { columnsOf } from '../policy/columns.js';
import type { ColumnData, OnceOtherwise, PolicyData, RosterData } from '../policy/data.js';

/** A column as the closures use it. */
export interface ColumnRef {
  readonly name: string;
  readonly index: number;
}

/** What compiling one roster kind's rules may look at. Everything here is fixed before the first row. */
export interface Scope {
  readonly policy: PolicyData;
  readonly roster: RosterData;
  readonly columns: readonly ColumnData[];
  readonly standards: Standards;
  /** Last day of the batch's period; undefined when no period was given (validate). */
  readonly periodEnd: Day | undefined;
  readonly onceOtherwise: OnceOtherwise;
  column(name: string): ColumnRef;
}

export function scopeOf(
  policy: PolicyData,
  roster: RosterData,
  standards: Standards,
  period: Month | undefined,
  onceOtherwise: OnceOtherwise,
): Scope {
  const columns = columnsOf(roster, policy.common);
  const indexes = new Map(columns.map((column, index) => [column.name, index]));
  return {
    policy,
    roster,
    columns,
    standards,
    onceOtherwise,
    periodEnd: period === undefined ? undefined : lastDay(period),
    column(name) {
      const index = indexes.get(name);
      if (index === undefined)
        throw new Error(`no column ${name} in ${roster.kind}: the rule data was not checked`);
      return { name, index };
    },
  };
}
