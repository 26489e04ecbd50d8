import type { Claim, ClaimKeys, RowDecision } from '../model/decision.js';
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

/** The claims of a row that passed every check of their own. */
export function passedClaims({ claims, beneficiary }: RowDecision): readonly PassedClaim[] {
  return claims.flatMap((claim) => {
    const { keys, amount, payee } = claim;
    return keys === undefined || amount === undefined || payee === undefined
      ? []
      : [{ claim, keys, amount: amount.fen, payee: payee.number, beneficiary: beneficiary.number }];
  });
}

/** As the ledger is asked about it. */
export function claimantOf({ claim, keys, amount, payee, beneficiary }: PassedClaim): Claimant {
  const { once, by } = keys;
  const doubles = keys.doubles.map(({ group, key }) => doubleKey(group, key));
  return { rule: claim.rule, once, by, doubles, payee, beneficiary, amount };
}
