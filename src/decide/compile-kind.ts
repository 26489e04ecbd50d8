import type { Claim, RowDecision } from '../model/decision.js';
import type { Finding } from '../model/finding.js';
import type { RowFacts } from '../model/row-facts.js';
import { compileCertificate, NO_CERTIFICATE } from './certificate.js';
import type { CompiledRule } from './compile-rule.js';
import { compileVersions } from './compile-versions.js';
import { interpretedNotices } from './interpreted.js';
import { failuresSince } from './check/compiled-check.js';
import { textIn } from './need.js';
import { compileNamedPersons } from './named-persons.js';
import { compileFirstNamed } from './party.js';
import { compileReturnedTo } from './returned-to.js';
import { compileRowChecks } from './row-checks.js';
import { compileRuleIndex } from './rule-index.js';
import type { Scope } from './scope.js';
import { compileUnclaimed } from './unclaimed.js';
import type { Claimed } from './when.js';

/** Decides the rows of one roster kind. `only`: rules asked for; undefined for all. `ruleIds`: every id of the policy, by its lower-case form. */
export function compileKind(
  scope: Scope,
  ruleIds: ReadonlyMap<string, string>,
  only: ReadonlySet<string> | undefined,
): (row: RowFacts) => RowDecision {
  const data = scope.policy.provisions
    .flatMap((provision) => provision.rules)
    .filter((rule) => rule.roster === scope.roster.kind);
  const rules = data.map((rule) => compileVersions(rule, scope));
  const rulesFor = compileRuleIndex(data, rules, scope);
  const rowChecks = compileRowChecks(scope, ruleIds);
  const unclaimed = compileUnclaimed(data, scope);
  const certificateOf = compileCertificate(scope);
  const claimsColumn = scope.column(scope.roster.claims);
  const { workplace } = scope.roster;
  const workplaceColumn = workplace === undefined ? undefined : scope.column(workplace);
  const remark = scope.column(scope.roster.remark);
  const subjectOf = compileFirstNamed(scope.roster.subject, scope);
  // Most rosters are about those whom they help.
  const beneficiaryOf =
    scope.roster.subject.join() === scope.roster.beneficiary.join()
      ? subjectOf
      : compileFirstNamed(scope.roster.beneficiary, scope);
  const namedPersons = compileNamedPersons(scope);
  const returnedTo = compileReturnedTo(scope);

  return (row) => {
    const checks = rowChecks(row);
    const whole = failuresSince(checks, 0) > 0;
    const decided = whole ? { claims: [], notices: [] } : claim(row);
    // Before anything is read that no rule asked for: the subject, the beneficiary.
    const interpreted = row.hidden || row.interpreted.length === 0 ? [] : interpretedNotices(row, scope);
    const subject = subjectOf(row);
    const beneficiary = beneficiaryOf === subjectOf ? subject : beneficiaryOf(row);
    const { certificate, conflicts } = whole ? NO_CERTIFICATE : certificateOf(row);
    return {
      kind: scope.roster.kind,
      place: row.place,
      subject: { name: subject.name, number: subject.number === '' ? subject.shownNumber : subject.number },
      beneficiary: { name: beneficiary.name, number: beneficiary.number },
      unit: returnedTo(row),
      checks,
      claims: decided.claims,
      notices: row.hidden ? NONE : joined(interpreted, conflicts, decided.notices),
      persons: whole ? [] : namedPersons(row),
      certificate,
      workplace: workplaceColumn === undefined ? '' : textIn(row, workplaceColumn),
      remark: textIn(row, remark),
      since: row.since,
    };
  };

  function claim(row: RowFacts): { claims: readonly Claim[]; notices: readonly Finding[] } {
    const judged: Judged[] = [];
    for (const rule of rulesFor(row)) {
      const claimed = rule.when(row);
      if (claimed.is !== 'not') judged.push({ rule, claimed });
    }
    const named = namedRules(row);
    if (named !== undefined) {
      const claims = judged
        .filter(({ rule }) => named.has(rule.id) && asked(rule.id))
        .map((each) => toClaim(row, each));
      const missed = [...named].filter((id) => asked(id) && !claims.some(({ rule }) => rule === id));
      return { claims, notices: missed.map((id) => notClaimed(row, id)) };
    }
    if (judged.length === 0) return { claims: [], notices: [unclaimed(row)] };
    // A blank cell puts a rule in doubt only where no other rule takes the row.
    const sure = judged.some(isSure);
    const claims: Claim[] = [];
    for (const each of judged) {
      if (asked(each.rule.id) && (!sure || isSure(each))) claims.push(toClaim(row, each));
    }
    return { claims, notices: [] };
  }

  function asked(id: string): boolean {
    return only === undefined || only.has(id);
  }

  /** The rules that the row itself names; undefined when it names none. */
  function namedRules(row: RowFacts): ReadonlySet<string> | undefined {
    const reading = row.read(claimsColumn.index);
    if (reading.state !== 'value' || reading.fact.is !== 'list' || reading.fact.items.length === 0)
      return undefined;
    return new Set(reading.fact.items.map((id) => ruleIds.get(id.toLowerCase()) ?? id));
  }

  function notClaimed(row: RowFacts, id: string): Finding {
    const message = `${claimsColumn.name}写明规则 ${id}，但本行不符合其适用条件`;
    return {
      code: 'NO_RULE_APPLIES',
      rule: id,
      column: claimsColumn.name,
      cell: row.cell(claimsColumn.index),
      found: id,
      required: '与补贴项目相符',
      message,
      item: '',
    };
  }
}

const NONE: readonly Finding[] = [];

/** A rule that the row claims, or may claim. */
interface Judged {
  readonly rule: CompiledRule;
  readonly claimed: Exclude<Claimed, { is: 'not' }>;
}

function isSure({ claimed }: Judged): boolean {
  return claimed.is !== 'blank';
}

function toClaim(row: RowFacts, { rule, claimed }: Judged): Claim {
  return claimed.is === 'claimed' ? rule.decide(row) : rule.doubtful(row, claimed);
}

function joined(...lists: readonly (readonly Finding[])[]): readonly Finding[] {
  return lists.every((list) => list.length === 0) ? NONE : lists.flat();
}
