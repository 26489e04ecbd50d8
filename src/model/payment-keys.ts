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
  const ranked = quota && quotaKeys(quota);
  return [
    { use: 'once', key: once, most: 0, by },
    ...otherwise.map((way) => ({ use: 'otherwise' as const, key: way.key, most: 0, by: way.by })),
    ...(cap === undefined ? [] : [{ use: 'cap' as const, ...cap, by: '' }]),
    ...(times === undefined ? [] : [{ use: 'times' as const, ...times, by: '' }]),
    ...(ranked === undefined ? [] : [plain('quota', ranked.block), plain('rank', ranked.person)]),
    ...doubles.map(({ group, key }) => plain('double', doubleKey(group, key))),
  ];
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
  return { use: 'setOff', key: payout, most: fen, by: '' };
}

/** @param year "2023" */
export function budgetKey(fund: string, year: string, most: Fen): PaymentKey {
  return { use: 'budget', key: `${fund}${SEPARATOR}${year}`, most, by: '' };
}

/** The parts of a budget's key. */
export function budgetOf({ key }: Pick<PaymentKey, 'key'>): { readonly fund: string; readonly year: string } {
  const [fund = '', year = ''] = key.split(SEPARATOR);
  return { fund, year };
}
