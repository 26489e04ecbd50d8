import type { Claim, ClaimKeys, RowDecision } from '../model/decision.js';
import type { Claimant } from '../model/history.js';
import type { Fen } from '../model/money.js';
import { doubleKey } from '../model/payment-keys.js';

/** A claim that passed every check of its own, and whose it is: what a ledger is asked about. */
export class PassedClaim implements Claimant {
  /** @param payee, beneficiary their numbers */
  constructor(
    readonly claim: Claim,
    readonly keys: ClaimKeys,
    readonly amount: Fen,
    readonly payee: string,
    readonly beneficiary: string,
  ) {}

  get rule(): string {
    return this.claim.rule;
  }

  get once(): string {
    return this.keys.once;
  }

  get by(): string {
    return this.keys.by;
  }

  /** Made when it is asked for: a batch without a ledger asks nobody. */
  get doubles(): readonly string[] {
    return this.keys.doubles.map(({ group, key }) => doubleKey(group, key));
  }
}

/** Undefined of a claim that did not pass. */
export function passedClaim(claim: Claim, { beneficiary }: RowDecision): PassedClaim | undefined {
  const { keys, amount, payee } = claim;
  if (keys === undefined || amount === undefined || payee === undefined) return undefined;
  return new PassedClaim(claim, keys, amount.fen, payee.number, beneficiary.number);
}

/** The claims of a row that passed every check of their own. */
export function passedClaims(decision: RowDecision): readonly PassedClaim[] {
  return decision.claims.flatMap((claim) => passedClaim(claim, decision) ?? []);
}
