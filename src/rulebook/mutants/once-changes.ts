import { yearOf } from '../../model/day.js';
import type { PolicyData, RequirementData, RosterData, RuleData, RuleParts } from '../../policy/data.js';
import { type Change, fewer } from './change.js';
import { withOneMore } from './more.js';

/** What is paid once may be told by too little, and by a time too many. */
export function onceChanges(
  once: readonly string[],
  parts: RuleParts,
  policy: PolicyData,
  roster: RosterData | undefined,
): readonly Change<string[]>[] {
  return [
    ...fewer(once).filter((_, at) => varies(once[at], parts.when)),
    ...(roster === undefined ? [] : withOneMore(once, datesBeside(parts, roster, policy))),
  ];
}

/** A part of a key that has the same value in all rows of the rule tells none apart. */
function varies(part: string | undefined, when: RuleParts['when'] = []): boolean {
  return !when.some(
    (condition) => condition.column === part && 'is' in condition && condition.is.length === 1,
  );
}

/**
 * What would let a thing be paid again at another time. The year tells nothing apart where the key has the event's own time, which
 * of the parts that an amendment or a reading replaces does not show.
 */
function datesBeside(parts: RuleParts, roster: RosterData, { head }: PolicyData): readonly string[] {
  const { once = [], require = [] } = parts;
  if (!isRule(parts)) return [roster.event];
  const { from = head.from, to = head.to } = parts;
  if (to !== undefined && yearOf(from) === yearOf(to)) return [roster.event];
  const { event = roster.event } = parts;
  const timed = once.some((part) => part === event || require.some((each) => isYearOfEvent(each, part)));
  return timed ? [roster.event] : ['year', roster.event];
}

function isRule(parts: RuleParts | RuleData): parts is RuleData {
  return 'id' in parts;
}

function isYearOfEvent(requirement: RequirementData, column: string): boolean {
  return (
    typeof requirement !== 'string' &&
    requirement.check === 'year-of-event' &&
    requirement.column === column &&
    requirement.yearsBefore === 0
  );
}
