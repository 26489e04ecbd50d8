import { allRules } from './all-rules.js';
import type { OnceOtherwise, PolicyData, RuleData } from './data.js';

/**
 * What each rule pays once for under any of the readings: a payment is remembered by all of them, so that one made under a
 * reading is found again under another.
 * @param policy the rules as they are written, before any reading is applied
 */
export function onceOtherwise(policy: PolicyData): OnceOtherwise {
  return new Map(allRules(policy).map((rule) => [rule.id, waysOf(rule, policy)]));
}

function waysOf(
  { id, once, amendments = [] }: RuleData,
  { readings }: PolicyData,
): readonly (readonly string[])[] {
  const changes = readings.flatMap(({ options }) =>
    Object.values(options).flatMap((option) => option.changes ?? []),
  );
  const set = changes.flatMap((change) =>
    'rules' in change && change.rules.includes(id) && change.set?.once !== undefined ? [change.set.once] : [],
  );
  const amended = amendments.flatMap((amendment) => (amendment.once === undefined ? [] : [amendment.once]));
  const ways = [...(once === undefined ? [] : [once]), ...amended, ...set];
  return [...new Map(ways.map((way) => [way.join(), way])).values()];
}
