import { CODES, type Treatment } from '../model/code.js';
import type { RowDecision } from '../model/decision.js';
import type { ExceptionLine, Finding } from '../model/finding.js';
import type { Payout } from '../model/payout.js';
import type { Disposition } from '../model/plan.js';
import type { SettleContext } from './context.js';
import { exceptionLines, failures, toFinding } from './exception-lines.js';
import type { Budget } from '../model/standards.js';
import { Limits } from './limits.js';
import { openPaidNotices } from './paid-notices.js';
import { passedClaim } from './passed-claim.js';
import { openPayouts } from './pay.js';
import { openRowNotices } from './row-notices.js';
import { openStops } from './stops.js';

/** A row weighed against all others. */
export interface SettledRow {
  readonly disposition: Disposition;
  readonly payouts: readonly Payout[];
  readonly exceptions: readonly ExceptionLine[];
  /** Rules of the row that are held, for the carry roster. */
  readonly heldRules: readonly string[];
  /** Rules that this batch has answered for good: paid, or refused for another row's sake. They must not be asked for again. */
  readonly answeredRules: readonly string[];
  /** Claims refused as paid before, to the same payee and in the same amount: nothing is wrong with them. */
  readonly paidAsBefore: number;
}

/**
 * Settles the rows one after another in input order. Numbers payouts, judges keys, then caps, and remembers
 * what the notices need.
 */
export function openSettlement(
  context: SettleContext,
): (ordinal: number, decision: RowDecision) => SettledRow {
  const { history, weights } = context;
  const { parties } = weights;
  const limits = new Limits(history);
  const budgets = new Map(context.budgets.map((budget) => [budget.fund, budget]));
  const budgetOf = (fund: string): Budget | undefined => budgets.get(fund);
  const setOff = new Set<string>();
  const stopOf = openStops({ ...context, limits, setOff, budgetOf });
  const pay = openPayouts(context, { setOff, budgetOf });
  const paidNotices = openPaidNotices({ ...context, parties, setOff }, limits);
  const rowNotices = openRowNotices(context.places, parties, history);

  return (ordinal, decision) => {
    const findings: Finding[] = [];
    const payouts: Payout[] = [];
    const heldRules: string[] = [];
    const answeredRules: string[] = [];
    let paidAsBefore = 0;
    for (const check of decision.checks) if (!check.passed) findings.push(toFinding(check, ''));
    const claimed = decision.claims.length > 0 || findings.length > 0;
    let blocked = gravest(findings);
    for (const claim of decision.claims) {
      const passed = passedClaim(claim, decision);
      const stop = passed && stopOf(ordinal, passed);
      if (passed !== undefined && stop === undefined) {
        const payout = pay(decision, passed);
        payouts.push(payout);
        answeredRules.push(claim.rule);
        paidNotices(ordinal, passed, payout, findings);
        continue;
      }
      const stops = stop === undefined ? failures(claim) : [stop.finding];
      const treatment = gravest(stops);
      if (treatment === 'notice') throw new Error(`rule ${claim.rule} pays without amount, payee or keys`);
      if (stop?.finding.mark === 'paid-as-before') paidAsBefore += 1;
      findings.push(...stops);
      blocked = graver(blocked, treatment);
      if (treatment === 'hold') heldRules.push(claim.rule);
      else if (claim.keys !== undefined) answeredRules.push(claim.rule);
    }
    // A rule that the row names and that does not apply is a claim that is not paid, where such rows are held.
    for (const notice of decision.notices) {
      findings.push(notice);
      if (decision.claims.length === 0 || treatmentOf(decision, notice) !== 'hold') continue;
      blocked = 'hold';
      heldRules.push(notice.rule);
    }
    rowNotices(ordinal, decision, findings);
    return {
      disposition: claimed ? dispositionOf(payouts.length, blocked) : 'unclaimed',
      payouts,
      exceptions: findings.length === 0 ? NO_LINES : linesOf(decision, findings),
      heldRules,
      answeredRules,
      paidAsBefore,
    };
  };

  function linesOf(decision: RowDecision, findings: readonly Finding[]): readonly ExceptionLine[] {
    return exceptionLines(decision, findings, context.rules, (finding) => treatmentOf(decision, finding));
  }

  function treatmentOf(decision: RowDecision, { code }: Finding): Treatment {
    return code === 'NO_RULE_APPLIES' && context.unclaimedHeld.has(decision.kind)
      ? 'hold'
      : CODES[code].treatment;
  }
}

const NO_LINES: readonly ExceptionLine[] = [];

const GRAVITY: Readonly<Record<Treatment, number>> = { notice: 0, reject: 1, hold: 2 };

function graver(one: Treatment, other: Treatment): Treatment {
  return GRAVITY[one] < GRAVITY[other] ? other : one;
}

/** The gravest treatment of all, `notice` where there is none. */
function gravest(findings: readonly Finding[]): Treatment {
  let treatment: Treatment = 'notice';
  for (const { code } of findings) treatment = graver(treatment, CODES[code].treatment);
  return treatment;
}

function dispositionOf(paid: number, blocked: Treatment): Disposition {
  if (paid > 0) return blocked === 'notice' ? 'paid' : 'partly';
  return blocked === 'hold' ? 'held' : 'rejected';
}
