import type { Claim, ClaimAmount, RowDecision } from '../../model/decision.js';
import { readKeys, writeKeys } from './keys-wire.js';
import { readPayee, writePayee } from './payee-wire.js';
import type { WireReader, WireWriter } from './wire.js';

/** Who is helped is often paid. */
type Beneficiary = RowDecision['beneficiary'];

/** Writes a claim but for its checks. */
export function writeClaim(
  to: WireWriter,
  { rule, fund, amount, payee, keys }: Claim,
  beneficiary: Beneficiary,
): void {
  to.text(rule);
  to.text(fund);
  to.flag(amount !== undefined);
  if (amount !== undefined) writeAmount(to, amount);
  to.flag(payee !== undefined);
  if (payee !== undefined) writePayee(to, payee, beneficiary);
  to.flag(keys !== undefined);
  if (keys !== undefined) writeKeys(to, keys, rule);
}

/** @param readChecks reads what was written behind the claim */
export function readClaim(
  from: WireReader,
  beneficiary: Beneficiary,
  readChecks: () => Claim['checks'],
): Claim {
  const rule = from.text();
  return {
    rule,
    fund: from.text(),
    amount: from.flag() ? readAmount(from) : undefined,
    payee: from.flag() ? readPayee(from, beneficiary) : undefined,
    keys: from.flag() ? readKeys(from, rule) : undefined,
    checks: readChecks(),
  };
}

function writeAmount(to: WireWriter, { fen, basis, standard, capped }: ClaimAmount): void {
  to.fen(fen);
  to.own(basis);
  to.own(standard);
  to.text(capped);
}

function readAmount(from: WireReader): ClaimAmount {
  return { fen: from.fen(), basis: from.text(), standard: from.text(), capped: from.text() };
}
