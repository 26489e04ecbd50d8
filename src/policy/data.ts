import type { AmountData, BaseData } from './schema/amount.js';
import type { CheckData, ConditionData, RequirementData } from './schema/check.js';
import type { ListsData, PolicyHead, ReadingsData, WorkingAgeData } from './schema/policy.js';
import type { ColumnData, CommonData, EnumData, RosterData } from './schema/roster.js';
import type { ProvisionData, RuleData } from './schema/rule.js';

export type {
  AmountData,
  BaseData,
  CheckData,
  ColumnData,
  CommonData,
  ConditionData,
  EnumData,
  ListsData,
  RequirementData,
  RosterData,
  RuleData,
  WorkingAgeData,
};

/** A policy as its files say it, each checked by its schema and all against each other. */
export interface PolicyData {
  readonly head: PolicyHead;
  readonly workingAge: WorkingAgeData;
  readonly lists: ListsData;
  readonly readings: ReadingsData;
  readonly common: CommonData;
  readonly shared: Readonly<Record<string, readonly CheckData[]>>;
  readonly rosters: readonly RosterData[];
  /** In order of number. */
  readonly provisions: readonly ProvisionData[];
}
