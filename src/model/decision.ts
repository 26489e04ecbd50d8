import type { Code } from './code.js';
import type { Finding, OutwardWords, Place } from './finding.js';
import type { Fen } from './money.js';
import type { Payee } from './payee.js';
import type { UnitNamed } from './unit-named.js';

/** One test on one row: what was found where, what was required, and how it came out. Kept for passed tests too. */
export interface Check {
  readonly passed: boolean;
  /** What a failure is called. */
  readonly code: Code;
  readonly column: string;
  readonly cell: string;
  readonly found: string;
  readonly required: string;
  /** '' when passed. */
  readonly message: string;
  /** As in a finding. */
  readonly outward?: OutwardWords;
}

/** What a claim would pay: undefined where the row does not let it be computed. */
export interface ClaimAmount {
  readonly fen: Fen;
  readonly basis: string;
  readonly standard: string;
  /** What was cut from a computed amount (AMOUNT_CAPPED), '' when nothing was. */
  readonly capped: string;
}

/** Keys by which a claim is weighed against other rows; only a claim that passed every check has them. */
export interface ClaimKeys {
  /** Once-per key, rule included. */
  readonly once: string;
  /** What that key is made of, such as "person+course（项目编号）". */
  readonly by: string;
  /** The keys that it would have under other readings of what is paid once, as far as the row has their parts. */
  readonly otherwise: readonly { readonly key: string; readonly by: string }[];
  readonly cap: { readonly key: string; readonly most: Fen } | undefined;
  readonly times: { readonly key: string; readonly most: number } | undefined;
  readonly quota: { readonly block: string; readonly person: string; readonly persons: number } | undefined;
  /** Keys under which another rule may pay for the same thing; `group` is the policy's group of such rules. */
  readonly doubles: readonly { readonly group: number; readonly key: string }[];
}

/** One rule that a row claims, with every check. */
export interface Claim {
  readonly rule: string;
  readonly checks: readonly Check[];
  readonly amount: ClaimAmount | undefined;
  readonly payee: Payee | undefined;
  readonly fund: string;
  /** Undefined when a check failed. */
  readonly keys: ClaimKeys | undefined;
}

/** A certificate that a row names, and what the row says of it: one text to compare with other rows. */
export interface CertificateClaim {
  readonly number: string;
  /** The number for messages, masked where it looks like a person's. */
  readonly shown: string;
  readonly about: string;
  readonly cell: string;
  readonly column: string;
}

/** What one row comes to by itself, before it is weighed against the other rows. */
export interface RowDecision {
  readonly kind: string;
  readonly place: Place;
  /** `number`: as the row has it, whole; to be masked wherever it is shown. */
  readonly subject: { readonly name: string; readonly number: string };
  readonly beneficiary: { readonly name: string; readonly number: string };
  /** The unit that handed the row in, as far as it says. */
  readonly unit: UnitNamed;
  /** Tests of the whole row, without those that found a bold cell filled in; when one failed there are no claims. */
  readonly checks: readonly Check[];
  readonly claims: readonly Claim[];
  /** Findings that stop nothing by themselves: interpreted values, no rule applies. */
  readonly notices: readonly Finding[];
  /** Names given to person numbers (PERSON_CONFLICT). */
  readonly persons: readonly {
    readonly number: string;
    readonly name: string;
    readonly cell: string;
    readonly column: string;
  }[];
  readonly certificate: CertificateClaim | undefined;
  /** Name of the unit in which whoever is helped works or studies; '' where the roster does not say. */
  readonly workplace: string;
  readonly remark: string;
  readonly since: string;
}
