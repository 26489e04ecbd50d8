import type { CertificateClaim, ClaimKeys } from './decision.js';
import type { Fen } from './money.js';
import type { KeyUse, PaymentKey } from './payment-key.js';

/** Between the parts of a key: a control character, which no tidied cell holds. */
const SEPARATOR = '\u007F';

/** What a claim is remembered by once it is paid. */
export function paymentKeys({
  once,
  by,
  otherwise,
  cap,
  times,
  quota,
  doubles,
}: ClaimKeys): readonly PaymentKey[] {
  const keys = [madeOf('once', once, by)];
  for (const way of otherwise) keys.push(madeOf('otherwise', way.key, way.by));
  if (cap !== undefined) keys.push(limited('cap', cap.key, cap.most));
  if (times !== undefined) keys.push(limited('times', times.key, times.most));
  if (quota !== undefined) {
    const { block, person } = quotaKeys(quota);
    keys.push(plain('quota', block), plain('rank', person));
  }
  for (const { group, key } of doubles) keys.push(plain('double', doubleKey(group, key)));
  return keys;
}

/** The certificate that a payment was made for. */
export function certificateKeys({ number, about }: CertificateClaim): readonly PaymentKey[] {
  return [plain('certificate', number), plain('holding', holdingKey(number, about))];
}

/** @param about whose it is and of what, as `CertificateClaim` */
export function holdingKey(number: string, about: string): string {
  return [number, about].join(SEPARATOR);
}

function plain(use: KeyUse, key: string): PaymentKey {
  return { use, key, most: 0, by: '' };
}

function limited(use: KeyUse, key: string, most: number): PaymentKey {
  return { use, key, most, by: '' };
}

function madeOf(use: KeyUse, key: string, by: string): PaymentKey {
  return { use, key, most: 0, by };
}

/** Rule, payee and beneficiary: what is known of every payment. */
export function sameKey({
  rule,
  payee,
  beneficiary,
}: {
  readonly rule: string;
  readonly payee: string;
  readonly beneficiary: string;
}): string {
  return [rule, payee, beneficiary].join(SEPARATOR);
}

/** The same, whoever was paid: for a payment of which nobody knows what it was for. */
export function anyPayeeKey({
  rule,
  beneficiary,
}: {
  readonly rule: string;
  readonly beneficiary: string;
}): string {
  return sameKey({ rule, payee: '', beneficiary });
}

/** @param group position of the policy's group of rules */
export function doubleKey(group: number, key: string): string {
  return `${group}${SEPARATOR}${key}`;
}

/** A person counts in the block of a quota, not elsewhere. */
export function quotaKeys({ block, person }: { readonly block: string; readonly person: string }): {
  readonly block: string;
  readonly person: string;
} {
  return { block, person: `${block}${SEPARATOR}${person}` };
}

/** What a payment was set off against. @param payout number of the one that was countered */
export function setOffKey(payout: string, fen: Fen): PaymentKey {
  return limited('setOff', payout, fen);
}

/** @param year "2023" */
export function budgetKey(fund: string, year: string, most: Fen): PaymentKey {
  return limited('budget', `${fund}${SEPARATOR}${year}`, most);
}

/** The parts of a budget's key. */
export function budgetOf({ key }: Pick<PaymentKey, 'key'>): { readonly fund: string; readonly year: string } {
  const [fund = '', year = ''] = key.split(SEPARATOR);
  return { fund, year };
}
