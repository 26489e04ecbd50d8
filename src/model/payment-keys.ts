import type { ClaimKeys } from './decision.js';
import type { Fen } from './money.js';

/**
 * What a key of a payment is for. `once`: the thing that is paid once. `times`, `cap`, `quota`: what is counted, summed, ranked (the
 * person of a quota stands under `rank`). `double`: what another rule may pay for too. `budget`: fund and year. `setOff`: the once-per
 * key whose correction this payment makes up for. `same`: rule, payee and beneficiary, all that is known of some payments from before
 * the ledger.
 */
export type KeyUse = 'once' | 'times' | 'cap' | 'quota' | 'rank' | 'double' | 'budget' | 'setOff' | 'same';

/** As keys.csv says it. */
export const KEY_USE_NAMES: Readonly<Record<KeyUse, string>> = {
  once: '一次',
  times: '累计次数',
  cap: '累计金额',
  quota: '名额周期',
  rank: '名额人员',
  double: '关联项目',
  budget: '预算',
  setOff: '抵扣',
  same: '同收款人',
};

/** A key under which a payment is remembered, and looked for. */
export interface PaymentKey {
  readonly use: KeyUse;
  readonly key: string;
  /** How often (`times`) or how many fen (`cap`, `budget`) at most; the fen set off (`setOff`); 0 for the others. */
  readonly most: number;
}

/** Between the parts of a key: a control character, which no tidied cell holds. */
const SEPARATOR = '\u007F';

/** What a claim is remembered by once it is paid. */
export function paymentKeys({ once, cap, times, quota, doubles }: ClaimKeys): readonly PaymentKey[] {
  const ranked = quota && quotaKeys(quota);
  return [
    { use: 'once', key: once, most: 0 },
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
