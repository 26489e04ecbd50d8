import type { RuleData } from '../../policy/data.js';
import { type Change, eachEntryChanged, inPart, said, withoutPart } from './change.js';

type PayeeData = NonNullable<RuleData['payee']>;

/** Every way in which a payee may be wrong in one place. @param parties those of the roster */
export function payeeChanges(payee: PayeeData, parties: readonly string[]): readonly Change<PayeeData>[] {
  if (typeof payee === 'string') return said('收款', otherParties(payee, parties));
  return said('收款', [
    ...inPart(
      payee,
      'cases',
      eachEntryChanged(payee.cases, (party) => otherParties(party, parties)),
    ),
    ...(payee.default === undefined
      ? []
      : inPart(payee, 'default', said('空白时', otherParties(payee.default, parties)))),
    ...withoutPart(payee, 'default', `空白时的 ${payee.default}`),
  ]);
}

function otherParties(party: string, parties: readonly string[]): readonly Change<string>[] {
  return parties
    .filter((other) => other !== party)
    .map((other) => ({ what: `${party} → ${other}`, value: other }));
}
