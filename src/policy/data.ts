import type { AmountData, BaseData } from './schema/amount.js';
import type { CheckData, ConditionData, RequirementData } from './schema/check.js';
import type { ListsData, PolicyHead, WorkingAgeData } from './schema/policy.js';
import type { ChangeData, OptionData, ReadingData, ReadingsData } from './schema/readings.js';
import type { ColumnData, CommonData, EnumData, RosterData } from './schema/roster.js';
import type { ProvisionData, RuleData, RuleParts } from './schema/rule.js';

export type {
  AmountData,
  BaseData,
  ChangeData,
  CheckData,
  ColumnData,
  CommonData,
  ConditionData,
  EnumData,
  ListsData,
  OptionData,
  ProvisionData,
  ReadingData,
  RequirementData,
  RosterData,
  RuleData,
  RuleParts,
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

/** Rule → every way in which some reading says what is paid once. */
export type OnceOtherwise = ReadonlyMap<string, readonly (readonly string[])[]>;
