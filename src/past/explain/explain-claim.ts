import type { Claim } from '../../model/decision.js';
import type { ExceptionLine } from '../../model/finding.js';
import type { PaidHistory } from '../../model/history.js';
import { maskNumber } from '../../model/mask-number.js';
import type { Payee } from '../../model/payee.js';
import { yuanText, type Fen } from '../../model/money.js';
import type { Scope } from '../../decide/scope.js';
import type { PlacedRule } from '../../policy/all-rules.js';
import { amountLines } from './amount-lines.js';
import { claimLimits } from './claim-limits.js';
import { explainedCheck, explainedNotice } from './explain-check.js';
import { explainedReason } from './explain-reason.js';
import type { AmountLine, ExplainedAmount } from './explained-amount.js';
import type { ExplainedClaim, ExplainedOutcome, ExplainedPayee, ExplainedReason } from './explained-claim.js';
import { listLookups } from './list-lookups.js';
import type { ObservedRow } from './observe-row.js';
import { ruleReadings } from './readings-used.js';
import type { RowMask } from './row-mask.js';
import { type JudgingVersion, judgingVersion } from './rule-version.js';

/** What explaining a row needs beside the row. */
export interface RowSetting {
  readonly scope: Scope;
  readonly mask: RowMask;
  /** Where the policy is not read as its data says: `id=option` each. */
  readonly departures: readonly string[];
  /** Undefined where the run looked at no ledger. */
  readonly history: PaidHistory | undefined;
}

/** One rule that a row claims, from its text to what became of it. */
export function explainedClaim(
  claim: Claim,
  { rule: data, provision }: PlacedRule,
  observed: ObservedRow,
  { scope, mask, departures, history }: RowSetting,
): ExplainedClaim {
  const { row } = observed;
  const version = judgingVersion(data, row, scope);
  const { rule, event } = version;
  const exceptions = observed.settled.exceptions.filter((line) => line.rule === claim.rule);
  const names = new Map(scope.policy.head.departments.map(({ key, name }) => [key, name]));
  const limits = claimLimits(claim, rule, observed, { event, scope, mask, history });
  const amendment = data.amendments?.[version.explained.number - 2];
  return {
    rule: rule.id,
    title: rule.title,
    item: provision.item,
    provision: { number: provision.provision, title: provision.title },
    cites: amendment?.cites ?? rule.cites,
    departments: rule.departments.map((key) => names.get(key) ?? key),
    version: version.explained,
    readings: ruleReadings(rule.id, scope.policy, departures),
    checks: claim.checks.map((check) => explainedCheck(check, row, scope, mask)),
    lookups: event === undefined ? [] : listLookups(rule, row, scope, { on: event.last, mask }),
    amount: explainedAmount(claim, version, observed, scope),
    payee: claim.payee && explainedPayee(claim.payee, scope, mask),
    fund: claim.fund,
    limits,
    outcome: outcomeOf(claim, observed, names, (line) =>
      explainedReason(explainedNotice(line, scope, mask), line.mark, limits?.past),
    ),
    notices: exceptions
      .filter(({ treatment }) => treatment === 'notice')
      .map((line) => explainedNotice(line, scope, mask)),
  };
}

function explainedAmount(
  claim: Claim,
  { rule, event }: JudgingVersion,
  { row, settled }: ObservedRow,
  scope: Scope,
): ExplainedAmount | undefined {
  const { amount } = claim;
  if (amount === undefined || rule.amount === undefined) return undefined;
  const reckoned = amountLines(rule.amount, { row, event, scope });
  if (reckoned?.fen !== amount.fen)
    throw new Error(`rule ${rule.id} decided ${amount.fen} fen, and the lines come to ${reckoned?.fen}`);
  const payout = settled.payouts.find((each) => each.rule === rule.id);
  const setOff = payout === undefined ? 0 : payout.amount - amount.fen;
  const line = (step: AmountLine['step'], fen: number): AmountLine => ({
    step,
    name: '',
    figure: yuanText(fen),
    at: '',
    came: '',
  });
  const net = (fen: Fen): AmountLine => (fen < 0 ? line('recovered', -fen) : line('paid', fen));
  const after = payout === undefined || setOff === 0 ? [] : [line('set-off', setOff), net(payout.amount)];
  return { lines: [...reckoned.lines, ...after], fen: amount.fen, basis: payout?.basis ?? amount.basis };
}

function explainedPayee(
  { type, name, number, account }: Payee,
  { standards }: Scope,
  mask: RowMask,
): ExplainedPayee {
  return {
    type,
    name: mask.text(name),
    maskedNumber: type === '个人' ? maskNumber(number) : number,
    account: {
      holder: mask.text(account.holder),
      bank: mask.text(account.bank),
      maskedNumber: maskNumber(account.number),
      listed: standards.accounts.get(number) === account,
    },
  };
}

function outcomeOf(
  { rule }: Claim,
  { settled }: ObservedRow,
  departments: ReadonlyMap<string, string>,
  explain: (line: ExceptionLine) => ExplainedReason,
): ExplainedOutcome {
  const payout = settled.payouts.find((each) => each.rule === rule);
  if (payout !== undefined) {
    const { id, department, amount } = payout;
    return { is: 'paid', payout: id, department: departments.get(department) ?? department, amount };
  }
  const stops = settled.exceptions.filter((line) => line.rule === rule && line.treatment !== 'notice');
  return {
    is: stops.some(({ treatment }) => treatment === 'hold') ? 'held' : 'rejected',
    reasons: stops.map(explain),
  };
}
