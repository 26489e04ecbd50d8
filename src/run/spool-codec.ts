import type { Check, Claim, ClaimKeys, RowDecision } from '../model/decision.js';
import type { Finding } from '../model/finding.js';
import type { Payee } from '../model/payout.js';

/**
 * A decision as one line of JSON without names: arrays in a fixed order, which write and read in half the time of objects.
 * Of its checks only the failed ones are kept: settling needs no more.
 */
export function encodeDecision(decision: RowDecision): DecisionTuple {
  const { kind, place, subject, beneficiary, certificate } = decision;
  return [
    kind,
    place.file,
    place.sheet,
    place.row,
    subject.name,
    subject.maskedNumber,
    beneficiary.name,
    beneficiary.number,
    failed(decision.checks),
    decision.claims.map(encodeClaim),
    decision.notices,
    decision.persons,
    certificate ?? 0,
    decision.remark,
    decision.since,
  ];
}

export function decodeDecision(tuple: DecisionTuple): RowDecision {
  const [
    kind,
    file,
    sheet,
    row,
    name,
    maskedNumber,
    beneficiary,
    number,
    checks,
    claims,
    notices,
    persons,
    certificate,
    remark,
    since,
  ] = tuple;
  return {
    kind,
    place: { file, sheet, row },
    subject: { name, maskedNumber },
    beneficiary: { name: beneficiary, number },
    checks: checks.map(decodeCheck),
    claims: claims.map(decodeClaim),
    notices,
    persons,
    certificate: certificate === 0 ? undefined : certificate,
    remark,
    since,
  };
}

type CheckTuple = readonly [Check['code'], string, string, string, string, string];

type PayeeTuple = readonly [Payee['type'], string, string, string, string, string, string];

/** 0 stands for undefined. */
type ClaimTuple = readonly [
  rule: string,
  checks: readonly CheckTuple[],
  amount: NonNullable<Claim['amount']> | 0,
  payee: PayeeTuple | 0,
  fund: string,
  keys: ClaimKeys | 0,
];

type DecisionTuple = readonly [
  kind: string,
  file: string,
  sheet: string,
  row: number,
  subject: string,
  maskedNumber: string,
  beneficiary: string,
  beneficiaryNumber: string,
  checks: readonly CheckTuple[],
  claims: readonly ClaimTuple[],
  notices: readonly Finding[],
  persons: RowDecision['persons'],
  certificate: NonNullable<RowDecision['certificate']> | 0,
  remark: string,
  since: string,
];

function encodeClaim({ rule, checks, amount, payee, fund, keys }: Claim): ClaimTuple {
  return [rule, failed(checks), amount ?? 0, payee === undefined ? 0 : encodePayee(payee), fund, keys ?? 0];
}

function decodeClaim([rule, checks, amount, payee, fund, keys]: ClaimTuple): Claim {
  return {
    rule,
    checks: checks.map(decodeCheck),
    amount: amount === 0 ? undefined : amount,
    payee: payee === 0 ? undefined : decodePayee(payee),
    fund,
    keys: keys === 0 ? undefined : keys,
  };
}

function encodePayee({ type, name, number, account }: Payee): PayeeTuple {
  return [type, name, number, account.holder, account.bank, account.branch, account.number];
}

function decodePayee([type, name, number, holder, bank, branch, account]: PayeeTuple): Payee {
  return { type, name, number, account: { holder, bank, branch, number: account } };
}

function failed(checks: readonly Check[]): readonly CheckTuple[] {
  const tuples: CheckTuple[] = [];
  for (const { passed, code, column, cell, found, required, message } of checks) {
    if (!passed) tuples.push([code, column, cell, found, required, message]);
  }
  return tuples;
}

function decodeCheck([code, column, cell, found, required, message]: CheckTuple): Check {
  return { passed: false, code, column, cell, found, required, message };
}
