import type { PlainRule } from '../../../policy/versions.js';
import type { Found } from '../finding.js';
import type { DatedRule, LintBook } from '../lint-book.js';
import { allowed } from '../value-space.js';

/** Two rules that one row can claim at once and that may then pay the same payee, without `doubles` in policy.yaml that would tell of it. */
export function overlappingRules({ policy, rules }: LintBook): readonly Found[] {
  const told = (a: string, b: string): boolean =>
    policy.head.doubles.some(({ rules: group }) => group.includes(a) && group.includes(b));
  const seen = new Set<string>();
  return rules.flatMap((one, index) =>
    rules.slice(index + 1).flatMap((other): readonly Found[] => {
      const subject = `${one.id}+${other.id}`;
      const concerned = one.id !== other.id && one.roster === other.roster && !told(one.id, other.id);
      if (!concerned || seen.has(subject) || !atOneTime(one, other)) return [];
      const shared = partiesInCommon(one, other);
      if (shared.length === 0 || !bothHold(one.rule, other.rule)) return [];
      seen.add(subject);
      return [
        {
          place: other.place(['when']),
          subject,
          problem: `规则 ${one.id} 和 ${other.id} 可以同时成立，都可能付给同一${shared.join('、')}`,
          remedy:
            '只应付一笔的，改 when；都可付的，加入 policy.yaml 的 doubles 以提示，或在 acknowledged.yaml 写明',
        },
      ];
    }),
  );
}

function atOneTime(one: DatedRule, other: DatedRule): boolean {
  return (one.to ?? '9999') >= other.from && (other.to ?? '9999') >= one.from;
}

/** Whether some row meets the conditions of both. */
export function bothHold(one: PlainRule, other: PlainRule): boolean {
  const left = allowed([...one.when, ...other.when]);
  return [...left.values()].every((values) => values === 'given' || values.size > 0);
}

/** Parties that may be one: the employer of one rule may be the training school of the other, but never a person. */
function partiesInCommon(one: DatedRule, other: DatedRule): readonly string[] {
  const [ones, others] = [one, other].map((each) => partiesOf(each).map((party) => typeOf(party, each)));
  return [...new Set(ones?.filter((type) => others?.includes(type)))];
}

function typeOf(party: string, { roster }: DatedRule): string {
  return roster.parties[party]?.type ?? party;
}

function partiesOf({ rule: { payee } }: DatedRule): readonly string[] {
  if (payee === undefined) return [];
  if (typeof payee === 'string') return [payee];
  return [...Object.values(payee.cases), ...(payee.default === undefined ? [] : [payee.default])];
}
