import type { Claim, ClaimKeys } from '../model/decision.js';
import type { Claimant } from '../model/history.js';
import type { Fen } from '../model/money.js';
import { doubleKey } from '../model/payment-keys.js';

/** A claim that passed every check of its own, and whose it is. */
export interface PassedClaim {
  readonly claim: Claim;
  readonly keys: ClaimKeys;
  readonly amount: Fen;
  readonly payee: string;
  readonly beneficiary: string;
}

/** As the ledger is asked about it. */
export function claimantOf({ claim, keys, amount, payee, beneficiary }: PassedClaim): Claimant {
  const { once, by } = keys;
  const doubles = keys.doubles.map(({ group, key }) => doubleKey(group, key));
  return { rule: claim.rule, once, by, doubles, payee, beneficiary, amount };
}
