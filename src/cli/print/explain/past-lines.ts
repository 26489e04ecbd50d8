import type { CounteredPayment, PaidBefore } from '../../../model/history.js';
import { groupedYuan, type Fen } from '../../../model/money.js';
import type { ExplainedOutcome } from '../../../past/explain/explained-claim.js';
import type { ExplainedLimits, ExplainedPast } from '../../../past/explain/explained-limits.js';
import type { ExplainedRun } from '../../../past/explain/explanation.js';
import type { ExplainWords } from '../../words/explain-words.js';

/** What the ledger says of the thing that is claimed: paid and standing, countered, corrected, paid under another rule. */
export function pastLines(
  { past }: Pick<ExplainedLimits, 'past'>,
  outcome: ExplainedOutcome,
  { ledger }: ExplainedRun,
  words: ExplainWords,
): readonly string[] {
  if (past === undefined || ledger === undefined) return [words.unchecked];
  const { corrections, doubles, certificate } = past;
  const checked = words.checkedAt(ledger.entry, ledger.head.slice(0, 12));
  return [
    `${checked}${words.colon}${standing(past, outcome, words)}`,
    // Only what is paid is set off; a claim that was stopped has left the correction open.
    ...(outcome.is === 'paid' ? corrections.own : []).map((each) => words.correction(named(each, words))),
    ...corrections.others.map((each) => words.unsettled(named(each, words))),
    ...counteredOf(past, outcome).map((each) => counteredText(each, outcome, words)),
    ...doubles.map((each) => words.double(named(each, words))),
    ...(certificate === undefined ? [] : [words.certificate(named(certificate, words))]),
  ];
}

function standing(
  { paid, corrections, countered }: ExplainedPast,
  outcome: ExplainedOutcome,
  words: ExplainWords,
): string {
  if (paid !== undefined) return paidText(paid, outcome, words);
  const some = countered.length + corrections.own.length + corrections.others.length > 0;
  return some ? words.nothingStands : words.notPaidBefore;
}

function paidText(paid: PaidBefore, outcome: ExplainedOutcome, words: ExplainWords): string {
  const payment = named(paid, words);
  const isTaken = outcome.is !== 'paid' && outcome.reasons.some(({ because }) => because === 'unsure');
  if (isTaken) return words.takenAsPaid(payment, paid.unsure);
  if (paid.sameMatter !== 'yes') return words.maybePaidBefore(payment, paid.unsure);
  return words.paidBefore(payment, paid.samePayee ? '' : words.otherPayee);
}

/** Those of which no other line tells. */
function counteredOf(
  { corrections, countered }: ExplainedPast,
  outcome: ExplainedOutcome,
): readonly CounteredPayment[] {
  const told = [...(outcome.is === 'paid' ? corrections.own : []), ...corrections.others];
  return countered.filter(({ payout }) => !told.some((each) => each.payout === payout));
}

function counteredText(payment: CounteredPayment, outcome: ExplainedOutcome, words: ExplainWords): string {
  return [
    named(payment, words) + words.countered[payment.money],
    ...(outcome.is === 'paid' ? [words.payableAgain] : []),
    ...(payment.unsure === '' ? [] : [payment.unsure]),
  ].join(words.comma);
}

function named(
  { payout, amount }: { readonly payout: string; readonly amount: Fen },
  words: ExplainWords,
): string {
  return words.payout(payout, groupedYuan(amount));
}
