import { CODES, type Treatment } from '../model/code.js';
import type { Claim, RowDecision } from '../model/decision.js';
import type { ExceptionLine, Finding } from '../model/finding.js';
import type { Payout } from '../model/payout.js';
import type { Disposition } from '../model/plan.js';
import type { SettleContext } from './context.js';
import { exceptionLines, failures, toFinding } from './exception-lines.js';
import type { Budget } from '../model/standards.js';
import { Limits } from './limits.js';
import { openPaidNotices } from './paid-notices.js';
import { openPayouts } from './pay.js';
import { openRowNotices } from './row-notices.js';
import { openStops, type Stop } from './stops.js';

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
  const { history } = context;
  const limits = new Limits(history);
  const budgets = new Map(context.budgets.map((budget) => [budget.fund, budget]));
  const budgetOf = (fund: string): Budget | undefined => budgets.get(fund);
  const setOff = new Set<string>();
  const stopOf = openStops({ ...context, limits, setOff, budgetOf });
  const pay = openPayouts(context, budgetOf);
  const paidNotices = openPaidNotices({ ...context, setOff }, limits);
  const rowNotices = openRowNotices(context.places, history);

  return (ordinal, decision) => {
    const whole = decision.checks.filter((check) => !check.passed).map((check) => toFinding(check, ''));
    const findings: Finding[] = [...whole];
    const payouts: Payout[] = [];
    const heldRules: string[] = [];
    const answeredRules: string[] = [];
    let paidAsBefore = 0;
    let blocked: readonly Treatment[] = whole.map(({ code }) => CODES[code].treatment);
    for (const claim of decision.claims) {
      const stop = stopped(ordinal, decision, claim);
      const stops = claim.keys === undefined ? failures(claim) : stop === undefined ? [] : [stop.finding];
      if (stop?.finding.mark === 'paid-as-before') paidAsBefore += 1;
      findings.push(...stops);
      const treatments = stops
        .map(({ code }) => CODES[code].treatment)
        .filter((treatment) => treatment !== 'notice');
      if (treatments.length === 0) {
        const payout = pay(decision, claim);
        payouts.push(payout);
        for (const { use, key } of payout.keys) if (use === 'setOff') setOff.add(key);
        answeredRules.push(claim.rule);
        findings.push(...paidNotices(ordinal, decision, claim, payout));
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
      paidAsBefore,
    };
  };

  function stopped(ordinal: number, decision: RowDecision, claim: Claim): Stop | undefined {
    const { keys, amount, payee } = claim;
    if (keys === undefined || amount === undefined || payee === undefined) return undefined;
    const { number: beneficiary } = decision.beneficiary;
    return stopOf({ ordinal, claim, keys, amount: amount.fen, payee: payee.number, beneficiary });
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
