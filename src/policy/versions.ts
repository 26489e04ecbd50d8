import { dayBefore, type Day } from '../model/day.js';
import type { PolicyData, RuleData } from './data.js';

/** A rule as it stands between two days, both inclusive; `to` undefined: open. */
export interface RuleVersion {
  readonly from: Day;
  readonly to: Day | undefined;
  /** The rule with every amendment up to then, and none to come. */
  readonly rule: PlainRule;
}

export type PlainRule = Omit<RuleData, 'amendments'>;

/** The versions of a rule in order of time: as first written, then one from the first day of each amendment on. They leave no day of the rule's time out. */
export function versionsOf(
  { amendments = [], ...first }: RuleData,
  head: Pick<PolicyData['head'], 'from' | 'to'>,
): readonly [RuleVersion, ...RuleVersion[]] {
  const to = first.to ?? head.to;
  const ends = amendments.map(({ from }) => dayBefore(from));
  let rule: PlainRule = first;
  const later = amendments.map(({ from, item: _item, ...parts }, index): RuleVersion => {
    rule = { ...rule, ...parts };
    return { from, to: ends[index + 1] ?? to, rule };
  });
  return [{ from: first.from ?? head.from, to: ends[0] ?? to, rule: first }, ...later];
}

/**
 * The version that a row is judged by: the last that began by the end of its event, which is the one in force or the nearest.
 * @param until last day of the event; of one that cannot be dated (undefined) the last version of all judges
 */
export function versionAt<Version extends Pick<RuleVersion, 'from'>>(
  versions: readonly [Version, ...Version[]],
  until: Day | undefined,
): Version {
  return versions.findLast(({ from }) => until === undefined || from <= until) ?? versions[0];
}
