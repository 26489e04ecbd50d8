import type { PolicyData, ProvisionData, RuleData } from './data.js';

/** A rule with the provision that it stands in. */
export interface PlacedRule {
  readonly rule: RuleData;
  readonly provision: ProvisionData;
}

type Provisions = Pick<PolicyData, 'provisions'>;

/** Every rule, in the order of the provisions. */
export function allRules({ provisions }: Provisions): readonly RuleData[] {
  return provisions.flatMap(({ rules }) => rules);
}

/** As `allRules`, each with its provision. */
export function placedRules({ provisions }: Provisions): readonly PlacedRule[] {
  return provisions.flatMap((provision) => provision.rules.map((rule) => ({ rule, provision })));
}
