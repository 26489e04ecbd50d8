import { scopeOf } from '../../decide/scope.js';
import type { PaidHistory } from '../../model/history.js';
import { maskNumber } from '../../model/mask-number.js';
import { placedRules } from '../../policy/all-rules.js';
import type { BatchInput } from '../../run/batch-input.js';
import { columnsUsed } from './columns-used.js';
import { explainedCheck, explainedNotice } from './explain-check.js';
import { explainedClaim } from './explain-claim.js';
import type { ExplainedRow } from './explanation.js';
import type { ObservedRow } from './observe-row.js';
import { generalReadings } from './readings-used.js';
import { rowMask } from './row-mask.js';
import { unclaimedRules } from './unclaimed-rules.js';
import { valuesRead } from './values-read.js';

/**
 * A row in full: what was read, what was tested, how much it comes to, and what became of it.
 * @param history what was paid before; undefined where the run looked at no ledger
 */
export function explainRow(
  observed: ObservedRow,
  { policy, standards, period, only, onceOtherwise, readings: departures }: BatchInput,
  history: PaidHistory | undefined,
): Omit<ExplainedRow, 'run' | 'about'> {
  const { row, table, decision, settled } = observed;
  const roster = policy.rosters.find(({ kind }) => kind === row.kind);
  if (roster === undefined) throw new Error(`no roster kind ${row.kind}`);
  const scope = scopeOf(policy, roster, standards, period, onceOtherwise);
  const mask = rowMask(row, scope);
  const rules = placedRules(policy);
  const whole = decision.checks.some(({ passed }) => !passed);
  const unclaimed =
    whole || decision.claims.length > 0 ? [] : unclaimedRules(row, decision, scope, { only, mask });
  const used = columnsUsed(row, decision, scope, { rules, exceptions: settled.exceptions, unclaimed });
  const claims = decision.claims.map((claim) => {
    const placed = rules.find(({ rule }) => rule.id === claim.rule);
    if (placed === undefined) throw new Error(`no rule ${claim.rule}`);
    return explainedClaim(claim, placed, observed, { scope, mask, departures, history });
  });
  const ofClaims = new Set(claims.map(({ rule }) => rule));
  return {
    is: 'row',
    place: row.place,
    roster: roster.title,
    subject: { name: mask.text(decision.subject.name), maskedNumber: maskNumber(decision.subject.number) },
    disposition: settled.disposition,
    ...valuesRead(row, table, scope, { used, mask }),
    checks: decision.checks.map((check) => explainedCheck(check, row, scope, mask)),
    claims,
    unclaimed,
    // What stops the whole row stands among its checks.
    notices: settled.exceptions
      .filter(({ rule, treatment }) => !ofClaims.has(rule) && !(whole && treatment !== 'notice'))
      .map((line) => explainedNotice(line, scope, mask)),
    readings: generalReadings(policy, departures),
  };
}
