import type { CertificateClaim, ClaimKeys } from './decision.js';
import type { Place } from './finding.js';
import type { OpenCorrection } from './history.js';
import type { Fen } from './money.js';
import type { Payee } from './payee.js';
import type { Budget } from './standards.js';

/** By what a payment is found again once it is made: `payoutKeys` lists its keys. */
export interface PaidFor {
  readonly keys: ClaimKeys;
  /** What it is paid out of, where that is limited. */
  readonly budget: Budget | undefined;
  readonly certificate: CertificateClaim | undefined;
  /** What it was set off against. */
  readonly corrections: readonly OpenCorrection[];
}

/** One line of money to one payee under one rule, settled and numbered. */
export interface Payout {
  /** 1-based, in input order over the whole run. */
  readonly serial: number;
  /** 拨付编号: period-batch-six digits. */
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  /** Provision such as "二(一)3". */
  readonly item: string;
  /** Key of the paying department in the policy data, such as "hrss". */
  readonly department: string;
  readonly payee: Payee;
  readonly beneficiary: { readonly name: string; readonly number: string };
  /** What is to be paid now: less what is set off, so that it may be 0, or negative (to be got back). */
  readonly amount: Fen;
  /** What of the whole was paid before and countered as wrong (更正); 0 as a rule. */
  readonly setOff: Fen;
  /** 计算依据 in words and figures, such as "实付培训费 1000.00 × 核定比例 70%". */
  readonly basis: string;
  /** 标准 for the sheet: the rate or base the amount came from, in short, such as "600.00". */
  readonly standard: string;
  readonly fund: string;
  readonly place: Place;
  /** Name of the unit in which the beneficiary works or studies; '' where the roster does not say. */
  readonly workplace: string;
  readonly remark: string;
  readonly paidFor: PaidFor;
}
