import { CODES, type Treatment } from '../model/code.js';
import type { Claim, ClaimKeys, RowDecision } from '../model/decision.js';
import type { ExceptionLine, Finding } from '../model/finding.js';
import type { Payout } from '../model/payout.js';
import type { Disposition } from '../model/plan.js';
import { exceptionLines, failures, toFinding, type RuleWords } from './exception-lines.js';
import { Limits } from './limits.js';
import { ofRule } from './of-rule.js';
import { openPaidNotices } from './paid-notices.js';
import { placeText, type RowPlaces } from './row-places.js';
import { openRowNotices } from './row-notices.js';
import type { ClaimWeights } from './weigh.js';

/** What settling must know of the policy. */
export interface SettleContext {
  readonly rules: ReadonlyMap<string, RuleWords & { readonly department: string }>;
  /** Roster kinds in which a row without a rule is held. */
  readonly unclaimedHeld: ReadonlySet<string>;
  /** What a second payout of each group of rules is told. */
  readonly doubleNotes: readonly string[];
  readonly period: string;
  readonly batch: string;
  readonly places: RowPlaces;
  readonly weights: ClaimWeights;
}

/** A row weighed against all others. */
export interface SettledRow {
  readonly disposition: Disposition;
  readonly payouts: readonly Payout[];
  readonly exceptions: readonly ExceptionLine[];
  /** Rules of the row that are held, for the carry roster. */
  readonly heldRules: readonly string[];
  /** Rules that this batch has answered for good: paid, or refused for another row's sake. They must not be asked for again. */
  readonly answeredRules: readonly string[];
}

/**
 * Settles the rows one after another in input order. Numbers payouts, judges keys, then caps, and remembers
 * what the notices need.
 */
export function openSettlement(
  context: SettleContext,
): (ordinal: number, decision: RowDecision) => SettledRow {
  const limits = new Limits();
  const paidNotices = openPaidNotices(context, limits);
  const rowNotices = openRowNotices(context.places);
  let serial = 0;

  return (ordinal, decision) => {
    const whole = decision.checks.filter((check) => !check.passed).map((check) => toFinding(check, ''));
    const findings: Finding[] = [...whole];
    const payouts: Payout[] = [];
    const heldRules: string[] = [];
    const answeredRules: string[] = [];
    let blocked: readonly Treatment[] = whole.map(({ code }) => CODES[code].treatment);
    for (const claim of decision.claims) {
      const stops = claim.keys === undefined ? failures(claim) : stopped(ordinal, claim, claim.keys);
      findings.push(...stops);
      const treatments = stops
        .map(({ code }) => CODES[code].treatment)
        .filter((treatment) => treatment !== 'notice');
      if (treatments.length === 0) {
        const payout = pay(decision, claim);
        payouts.push(payout);
        answeredRules.push(claim.rule);
        findings.push(...paidNotices(ordinal, claim, payout));
      } else {
        blocked = [...blocked, ...treatments];
        if (treatments.includes('hold')) heldRules.push(claim.rule);
        else if (claim.keys !== undefined) answeredRules.push(claim.rule);
      }
    }
    // A rule that the row names and that does not apply is a claim that is not paid, where such rows are held.
    for (const notice of decision.notices) {
      if (decision.claims.length === 0 || treatmentOf(decision, notice) !== 'hold') continue;
      blocked = [...blocked, 'hold'];
      heldRules.push(notice.rule);
    }
    findings.push(...decision.notices, ...rowNotices(ordinal, decision));
    const claimed = decision.claims.length > 0 || whole.length > 0;
    return {
      disposition: !claimed ? 'unclaimed' : dispositionOf(payouts.length, blocked),
      payouts,
      exceptions: exceptionLines(decision, findings, context.rules, (finding) =>
        treatmentOf(decision, finding),
      ),
      heldRules,
      answeredRules,
    };
  };

  /** Why a claim that passed every check of its own is not paid after all. */
  function stopped(ordinal: number, claim: Claim, keys: ClaimKeys): readonly Finding[] {
    const standing = context.weights.standing(ordinal, keys);
    if (standing.is === 'conflict') {
      const others = standing.named.map((each) => placeText(context.places.at(each)));
      const more = standing.others > standing.named.length ? `等 ${standing.others} 行` : '';
      return [
        ofRule(
          'KEY_CONFLICT',
          claim.rule,
          '同一事项收款人和金额一致',
          `与 ${others.join('、')}${more} 为同一事项，收款人或金额不一`,
        ),
      ];
    }
    if (standing.is === 'repeat') {
      const first = placeText(context.places.at(standing.first));
      return [ofRule('DUPLICATE_IN_BATCH', claim.rule, '同一事项本批只付一次', `与 ${first} 重复`)];
    }
    const limit = limits.take(keys, claim.amount?.fen ?? 0);
    return limit === undefined ? [] : [ofRule('LIMIT_REACHED', claim.rule, '累计不超过上限', limit)];
  }

  function pay(decision: RowDecision, claim: Claim): Payout {
    const rule = context.rules.get(claim.rule);
    const { amount, payee } = claim;
    if (rule === undefined || amount === undefined || payee === undefined)
      throw new Error(`rule ${claim.rule} pays without amount or payee`);
    serial += 1;
    return {
      serial,
      id: `${context.period}-${context.batch}-${String(serial).padStart(6, '0')}`,
      rule: claim.rule,
      title: rule.title,
      item: rule.item,
      department: rule.department,
      payee,
      beneficiary: decision.beneficiary,
      amount: amount.fen,
      basis: amount.basis,
      standard: amount.standard,
      fund: claim.fund,
      place: decision.place,
      remark: decision.remark,
    };
  }

  function treatmentOf(decision: RowDecision, { code }: Finding): Treatment {
    return code === 'NO_RULE_APPLIES' && context.unclaimedHeld.has(decision.kind)
      ? 'hold'
      : CODES[code].treatment;
  }
}

function dispositionOf(paid: number, blocked: readonly Treatment[]): Disposition {
  if (paid > 0) return blocked.length === 0 ? 'paid' : 'partly';
  return blocked.includes('hold') ? 'held' : 'rejected';
}
