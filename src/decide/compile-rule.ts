import type { Check, Claim } from '../model/decision.js';
import type { RowFacts } from '../model/row-facts.js';
import { inForce } from '../model/standards.js';
import type { PlainRule } from '../policy/versions.js';
import { compileAmount } from './amount/compile-amount.js';
import { compileRequirements } from './check/compile-check.js';
import { compileClaimKeys } from './claim-keys.js';
import type { EventSpan } from './event.js';
import { compileHoldList } from './hold-list.js';
import { compileInForce } from './in-force.js';
import { failuresSince } from './check/compiled-check.js';
import { defect } from './need.js';
import { compileFirstNamed } from './party.js';
import { compilePayee } from './payee.js';
import type { Scope } from './scope.js';
import { compileWhen, type CompiledWhen } from './when.js';

export interface CompiledRule {
  readonly id: string;
  readonly when: CompiledWhen;
  /** Every condition is evaluated and every failure kept, not only the first. */
  decide(row: RowFacts): Claim;
  /** The claim of a row of which one `when` cell alone does not say whether it means this rule. */
  doubtful(row: RowFacts, doubt: Extract<ReturnType<CompiledWhen>, { is: 'blank' | 'unreadable' }>): Claim;
}

export function compileRule(rule: PlainRule, scope: Scope): CompiledRule {
  const dated = compileInForce(rule, scope);
  const requirements = compileRequirements(rule.require, scope);
  const amountOf = rule.amount === undefined ? undefined : compileAmount(rule.amount, scope);
  const payees = rule.payee === undefined ? undefined : compilePayee(rule.payee, scope);
  const holdList = compileHoldList(scope);
  const keysOf = compileClaimKeys(rule, scope);
  const beneficiaryOf = compileFirstNamed(scope.roster.beneficiary, scope);
  const fundOf = compileFund(rule, scope);
  return {
    id: rule.id,
    when: compileWhen(rule.when, scope),
    decide(row) {
      const out: Check[] = [];
      const event = dated(row, out);
      for (const check of requirements) check(row, event, out);
      const amount = amountOf?.(row, event, out);
      const payee = payees?.read(row, out);
      if (event !== undefined && scope.standards.holds.size > 0) {
        const paid = payee?.number ?? payees?.numberOf(row) ?? '';
        const helped = beneficiaryOf(row).number;
        holdList(paid, event.last, out);
        if (helped !== paid) holdList(helped, event.last, out);
      }
      const keys = keysOf({ row, event, payee }, out);
      const failures = failuresSince(out, 0);
      const failed = failures > 0;
      const checks = failures > 1 ? distinct(out) : out;
      if (!failed && (amount === undefined || payee === undefined || keys === undefined)) {
        throw new Error(`rule ${rule.id} neither pays nor says why: ${row.place.file} ${row.place.row}`);
      }
      return {
        rule: rule.id,
        checks,
        amount,
        payee,
        fund: fundOf(event),
        keys: failed ? undefined : keys,
      };
    },
    doubtful(row, doubt) {
      const reading = row.read(doubt.column.index);
      const checks = reading.state === 'value' ? [] : [defect(row, doubt.column, reading)];
      return { rule: rule.id, checks, amount: undefined, payee: undefined, fund: '', keys: undefined };
    },
  };
}

/** One cell's defect is one finding, however many checks looked at the cell. */
function distinct(checks: readonly Check[]): readonly Check[] {
  const seen = new Set<string>();
  return checks.filter((check) => {
    if (check.passed) return true;
    const key = `${check.code}\u0001${check.column === '' ? check.message : check.column}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The fund that the text names, else the one that finance lists for the rule on that day, else none yet. */
function compileFund(rule: PlainRule, scope: Scope): (event: EventSpan | undefined) => string {
  const { fund: named } = rule;
  if (named !== undefined) return () => named;
  const listed = scope.standards.funds.filter((fund) => fund.rule === rule.id);
  const { fundUnnamed } = scope.policy.head;
  return (event) => (event && listed.find((fund) => inForce(fund, event.last))?.fund) ?? fundUnnamed;
}
