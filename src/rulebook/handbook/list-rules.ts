import { placedRules } from '../../policy/all-rules.js';
import type { PolicyData, ProvisionData, RuleData } from '../../policy/data.js';
import { versionsOf } from '../../policy/versions.js';
import { timeWords } from './force-words.js';
import { type RuleSetting, settingOf } from './rule-setting.js';
import type { Sentence } from './sentence.js';

/** One line of the list of rules. */
export interface ListedRule {
  readonly id: string;
  readonly provision: number;
  readonly title: string;
  /** Kind of roster, and its Chinese title. */
  readonly roster: string;
  readonly rosterTitle: string;
  readonly payee: string;
  /** Short names, the one that pays first. */
  readonly departments: readonly string[];
  readonly handled: ProvisionData['handled'];
  readonly from: string;
  /** null: open. */
  readonly to: string | null;
  readonly force: Sentence;
  readonly amendments: number;
}

export function listRules(policy: PolicyData): readonly ListedRule[] {
  return placedRules(policy).map(({ rule, provision }) => {
    const setting = settingOf(rule, policy);
    const versions = versionsOf(rule, policy.head);
    const { from } = versions[0];
    const to = versions.at(-1)?.to;
    return {
      id: rule.id,
      provision: provision.provision,
      title: rule.title,
      roster: rule.roster,
      rosterTitle: setting.roster.title,
      payee: payeesOf(rule.payee, setting),
      departments: rule.departments.map(
        (key) => policy.head.departments.find((each) => each.key === key)?.short ?? key,
      ),
      handled: provision.handled,
      from,
      to: to ?? null,
      force: timeWords({ from, to }),
      amendments: versions.length - 1,
    };
  });
}

/** The columns that name whoever may be paid; '' where nothing is. */
function payeesOf(payee: RuleData['payee'], { roster }: RuleSetting): string {
  if (payee === undefined) return '';
  const parties = typeof payee === 'string' ? [payee] : Object.values(payee.cases);
  return [...new Set(parties)].map((party) => roster.parties[party]?.name ?? party).join('、');
}
