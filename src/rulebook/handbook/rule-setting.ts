import { columnsOf, enumOf } from '../../policy/columns.js';
import type { ColumnData, ConditionData, PolicyData, RosterData } from '../../policy/data.js';

/** What a rule's words may need beside the rule itself: the policy, the roster that the rule reads, and what is known of its rows. */
export interface RuleSetting {
  readonly policy: PolicyData;
  readonly roster: RosterData;
  /** What every row that comes so far meets. */
  readonly known: readonly ConditionData[];
}

export function settingOf(rule: { readonly roster: string }, policy: PolicyData): RuleSetting {
  const roster = policy.rosters.find(({ kind }) => kind === rule.roster);
  if (roster === undefined) throw new Error(`no roster ${rule.roster}: the rule data was not checked`);
  return { policy, roster, known: [] };
}

export function columnOf(name: string, { policy, roster }: RuleSetting): ColumnData | undefined {
  return columnsOf(roster, policy.common).find((column) => column.name === name);
}

/** The values that a column may have, in order of rank; none where it has no such list. */
export function valuesOf(name: string, setting: RuleSetting): readonly string[] {
  const column = columnOf(name, setting);
  const known = column === undefined ? undefined : enumOf(column, setting.policy.common);
  return Object.keys(known?.values ?? {});
}
