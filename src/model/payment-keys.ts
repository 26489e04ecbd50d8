import type { ClaimKeys } from './decision.js';
import type { Fen } from './money.js';
import type { PaymentKey } from './payment-key.js';

/** Between the parts of a key: a control character, which no tidied cell holds. */
const SEPARATOR = '\u007F';

/** What a claim is remembered by once it is paid. */
export function paymentKeys({
  once,
  otherwise,
  cap,
  times,
  quota,
  doubles,
}: ClaimKeys): readonly PaymentKey[] {
  const ranked = quota && quotaKeys(quota);
  return [
    { use: 'once', key: once, most: 0 },
    ...otherwise.map((key) => ({ use: 'otherwise' as const, key, most: 0 })),
    ...(cap === undefined ? [] : [{ use: 'cap' as const, ...cap }]),
    ...(times === undefined ? [] : [{ use: 'times' as const, ...times }]),
    ...(ranked === undefined
      ? []
      : [
          { use: 'quota' as const, key: ranked.block, most: 0 },
          { use: 'rank' as const, key: ranked.person, most: 0 },
        ]),
    ...doubles.map(({ group, key }) => ({ use: 'double' as const, key: doubleKey(group, key), most: 0 })),
  ];
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

/** What a payment was set off against. */
export function setOffKey(once: string, fen: Fen): PaymentKey {
  return { use: 'setOff', key: once, most: fen };
}

/** @param year "2023" */
export function budgetKey(fund: string, year: string, most: Fen): PaymentKey {
  return { use: 'budget', key: `${fund}${SEPARATOR}${year}`, most };
}

/** The parts of a budget's key. */
export function budgetOf({ key }: Pick<PaymentKey, 'key'>): { readonly fund: string; readonly year: string } {
  const [fund = '', year = ''] = key.split(SEPARATOR);
  return { fund, year };
}
