import type { CheckData, PolicyData, RequirementData } from './data.js';

type Shared = Pick<PolicyData, 'shared'>;

/** The checks that a requirement stands for: those of the shared check that it names, or itself. */
export function checksNamed(requirement: RequirementData, { shared }: Shared): readonly CheckData[] {
  return typeof requirement === 'string' ? (shared[requirement] ?? []) : [requirement];
}

/** Every check that requirements come to, shared ones in place of their names, those in the cases of a by-value after it. */
export function checksIn(requirements: readonly RequirementData[], policy: Shared): readonly CheckData[] {
  return requirements
    .flatMap((each) => checksNamed(each, policy))
    .flatMap((check) =>
      check.check === 'by-value'
        ? [check, ...check.cases.flatMap(({ require }) => checksIn(require, policy))]
        : [check],
    );
}
