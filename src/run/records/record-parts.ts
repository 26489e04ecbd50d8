import { compileClaimKeys } from '../../decide/claim-keys.js';
import { scopeOf, type ColumnRef, type Scope } from '../../decide/scope.js';
import { NO_STANDARDS } from '../../model/standards.js';
import type { PolicyData, RuleData } from '../../policy/data.js';
import { onceOtherwise } from '../../policy/once-otherwise.js';
import { versionsOf, type PlainRule } from '../../policy/versions.js';
import { textRows, type TextRows } from '../../roster/table/text-rows.js';

/** A part of a rule's keys, compiled by itself, so that what one part lacks is not missed in another. */
export interface KeyPart {
  readonly keysOf: ReturnType<typeof compileClaimKeys>;
  /** Columns that it is made of, but for the one that dates the event. */
  readonly columns: ReadonlySet<string>;
  /** Whether it is not made without the event's year. */
  readonly dated: boolean;
}

/** What a payment is weighed against beside what is paid once: a sum, a number of times, a number of persons, what other rules pay. */
export type LimitKind = 'cap' | 'times' | 'quota' | 'double';

interface LimitPart extends KeyPart {
  readonly limit: LimitKind;
}

/** The keys of one version of a rule: that of the thing paid once, and those of each limit and group beside it. */
interface VersionParts {
  readonly from: string;
  readonly once: KeyPart;
  readonly limits: readonly LimitPart[];
}

export interface RuleParts {
  readonly scope: Scope;
  /** The column that dates the event. */
  readonly event: ColumnRef;
  readonly rows: TextRows;
  readonly versions: readonly [VersionParts, ...VersionParts[]];
}

/** @param rule one that pays once for something */
export function compileParts(rule: RuleData, policy: PolicyData): RuleParts {
  const roster = policy.rosters.find(({ kind }) => kind === rule.roster);
  if (roster === undefined) throw new Error(`no roster kind ${rule.roster}: the rule data was not checked`);
  const scope = scopeOf(policy, roster, NO_STANDARDS, undefined, onceOtherwise(policy));
  const [first, ...later] = versionsOf(rule, policy.head);
  return {
    scope,
    event: scope.column(rule.event ?? roster.event),
    rows: textRows(roster, policy, 'csv'),
    versions: [versionParts(first, scope), ...later.map((version) => versionParts(version, scope))],
  };
}

function versionParts(
  { from, rule }: { readonly from: string; readonly rule: PlainRule },
  scope: Scope,
): VersionParts {
  const { policy } = scope;
  const single: Scope = { ...scope, policy: { ...policy, head: { ...policy.head, doubles: [] } } };
  const bare: PlainRule = { ...rule, cap: undefined, times: undefined, quota: undefined };
  const onceParts = rule.once ?? [];
  const part = (of: PlainRule, within: Scope, made: readonly string[]): KeyPart => ({
    keysOf: compileClaimKeys(of, within),
    columns: new Set(made.flatMap((name) => columnsOf(name, scope))),
    dated: made.includes('year'),
  });
  const limit = (kind: LimitKind, ...[of, within, made]: Parameters<typeof part>): LimitPart => ({
    ...part(of, within, [...onceParts, ...made]),
    limit: kind,
  });
  const { cap, times, quota } = rule;
  const doubles = policy.head.doubles.filter(({ rules }) => rules.includes(rule.id));
  return {
    from,
    once: part(bare, single, onceParts),
    limits: [
      ...(cap === undefined ? [] : [limit('cap', { ...bare, cap }, single, cap.per)]),
      ...(times === undefined ? [] : [limit('times', { ...bare, times }, single, times.per)]),
      ...(quota === undefined ? [] : [limit('quota', { ...bare, quota }, single, [quota.per, quota.start])]),
      ...(doubles.length === 0
        ? []
        : [
            limit(
              'double',
              bare,
              scope,
              doubles.flatMap(({ per }) => per),
            ),
          ]),
    ],
  };
}

/** The columns of a part of a key but for those of its parties, whose numbers every record has. */
function columnsOf(part: string, { roster }: Scope): readonly string[] {
  if (part === 'payee' || part === 'year' || Object.hasOwn(roster.parties, part)) return [];
  const compound = roster.keys?.[part];
  if (compound === undefined) return [part];
  const names = 'joined' in compound ? compound.joined : compound.either.flat();
  return names.filter((name) => name !== 'year');
}
