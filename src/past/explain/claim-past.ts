import type { RowDecision } from '../../model/decision.js';
import type { PaidBefore, PaidHistory } from '../../model/history.js';
import type { PassedClaim } from '../../settle/passed-claim.js';
import type { ExplainedPast } from './explained-limits.js';
import type { RowMask } from './row-mask.js';

/**
 * All that a ledger says of what is claimed. It is asked here, not listened to while the row is settled: what stops a row keeps
 * settling from asking further, and an answer that nobody asked for is no answer of “nothing”.
 */
export function claimPast(
  passed: PassedClaim,
  { certificate }: RowDecision,
  history: PaidHistory,
  mask: RowMask,
): ExplainedPast {
  const paid = history.paid(passed);
  // The claim's own payment stands under those keys too.
  const isOther = ({ payout }: PaidBefore): boolean => payout !== paid?.payout;
  const { own, others } = history.corrections(passed);
  // A payment from before the ledger may have whatever number it was given.
  const shown = <Payment extends { readonly payout: string }>(payment: Payment): Payment => ({
    ...payment,
    payout: mask.text(payment.payout),
  });
  const doubles = passed.keys.doubles.flatMap(({ group, key }) => history.double(group, key) ?? []);
  const holder = certificate && history.certificate(certificate.number, certificate.about);
  return {
    paid: paid && shown(paid),
    corrections: { own: own.map(shown), others: others.map(shown) },
    countered: history.countered(passed).map(shown),
    doubles: doubles.filter(isOther).map(shown),
    certificate: holder && shown(holder),
  };
}
