import type { Cell } from '../../model/cell.js';
import type { RosterData, RuleData } from '../../policy/data.js';
import type { TextCells } from '../../roster/table/text-rows.js';
import type { PaymentRecord } from './payment-record.js';

/** The row of a roster from which such a payment would have been made, as far as the record says it: the payee's and the beneficiary's numbers where the rule has them. */
export function recordCells(
  { rule, payee, beneficiary, stated }: PaymentRecord,
  roster: RosterData,
): TextCells {
  const cells: Record<string, Cell> = Object.fromEntries(stated);
  const helped = roster.beneficiary.flatMap((party) => roster.parties[party] ?? []);
  // Only one of several parties is helped: which, its number says; the first where both could have it.
  for (const { number } of helped.slice(0, 1)) if (beneficiary !== '') cells[number] = beneficiary;
  const paid = payeeParty(rule, payee.type, roster, stated);
  if (paid !== undefined) cells[paid.number] = payee.number;
  return cells;
}

type Party = RosterData['parties'][string];

/** The party that was paid, as far as the rule, the record and the kind of the payee tell. */
function payeeParty(
  { payee }: RuleData,
  type: Party['type'],
  roster: RosterData,
  stated: PaymentRecord['stated'],
): Party | undefined {
  if (payee === undefined) return undefined;
  if (typeof payee === 'string') return roster.parties[payee];
  const said = stated.get(payee.by);
  const named = typeof said === 'string' ? payee.cases[said] : undefined;
  if (named !== undefined) return roster.parties[named];
  const names = new Set([
    ...Object.values(payee.cases),
    ...(payee.default === undefined ? [] : [payee.default]),
  ]);
  const fitting = [...names]
    .flatMap((name) => roster.parties[name] ?? [])
    .filter((party) => party.type === type);
  return fitting.length === 1 ? fitting[0] : undefined;
}
