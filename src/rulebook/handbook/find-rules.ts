import { Refusal } from '../../model/refusal.js';
import type { PolicyData, ProvisionData, RuleData } from '../../policy/data.js';

/** A rule with the provision that it stands in. */
export interface FoundRule {
  readonly rule: RuleData;
  readonly provision: ProvisionData;
}

export function allRules({ provisions }: PolicyData): readonly FoundRule[] {
  return provisions.flatMap((provision) => provision.rules.map((rule) => ({ rule, provision })));
}

/**
 * The rule of an id in letters of either case, or every rule of a provision by its number.
 * @throws Refusal USAGE naming the rules of the same provision, or all of them where there is none
 */
export function findRules(asked: string, policy: PolicyData): readonly FoundRule[] {
  const rules = allRules(policy);
  const wanted = asked.trim().toLowerCase();
  const byId = rules.filter(({ rule }) => rule.id.toLowerCase() === wanted);
  if (byId.length > 0) return byId;
  const byNumber = rules.filter(({ provision }) => String(provision.provision) === wanted);
  if (byNumber.length > 0) return byNumber;
  const near = rules.filter(({ provision }) => provision.provision === Number(/^\d+/.exec(wanted)?.[0]));
  const known = (near.length > 0 ? near : rules).map(({ rule }) => rule.id);
  throw new Refusal('USAGE', 'rules show', `没有规则或条款“${asked}”`, `可用：${known.join('、')}`);
}
