import { refused } from '../../model/refusals/refused.js';
import { type PlacedRule, placedRules } from '../../policy/all-rules.js';
import type { PolicyData } from '../../policy/data.js';

/**
 * The rule of an id in letters of either case, or every rule of a provision by its number.
 * @throws Refusal USAGE naming the rules of the same provision, or all of them where there is none
 */
export function findRules(asked: string, policy: PolicyData): readonly PlacedRule[] {
  const rules = placedRules(policy);
  const wanted = asked.trim().toLowerCase();
  const byId = rules.filter(({ rule }) => rule.id.toLowerCase() === wanted);
  if (byId.length > 0) return byId;
  const byNumber = rules.filter(({ provision }) => String(provision.provision) === wanted);
  if (byNumber.length > 0) return byNumber;
  const near = rules.filter(({ provision }) => provision.provision === Number(/^\d+/.exec(wanted)?.[0]));
  const known = (near.length > 0 ? near : rules).map(({ rule }) => rule.id);
  throw refused('USAGE', 'rules show', (say) => say.noRuleOrProvision(asked, known));
}
