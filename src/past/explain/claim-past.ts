import type { RowDecision } from '../../model/decision.js';
import type { Claimant, PaidHistory } from '../../model/history.js';
import type { Weighed } from '../../settle/stops.js';
import { claimantOf } from '../../settle/stops.js';
import type { ExplainedPast } from './explained-limits.js';

/**
 * All that a ledger says of what is claimed. It is asked here, not listened to while the row is settled: what stops a row keeps
 * settling from asking further, and an answer that nobody asked for is no answer of “nothing”.
 */
export function claimPast(
  weighed: Omit<Weighed, 'ordinal'>,
  { certificate }: RowDecision,
  history: PaidHistory,
): ExplainedPast {
  const claimant: Claimant = claimantOf(weighed);
  return {
    paid: history.paid(claimant),
    corrections: history.corrections(claimant),
    countered: history.countered(claimant),
    doubles: weighed.keys.doubles.flatMap(({ group, key }) => history.double(group, key) ?? []),
    certificate: certificate && history.certificate(certificate.number, certificate.about),
  };
}
