export const KEY_USES = [
  'once',
  'otherwise',
  'times',
  'cap',
  'quota',
  'rank',
  'double',
  'certificate',
  'holding',
  'budget',
  'setOff',
  'same',
] as const;

/**
 * What a key of a payment is for. `once`: the thing that is paid once; `otherwise`: the same under another reading of the text.
 * `times`, `cap`, `quota`: what is counted, summed, ranked (the person of a quota stands under `rank`). `double`: what another rule may
 * pay for too. `certificate`: the number of the certificate shown; `holding`: with whose it is and of what. `budget`: fund and year.
 * `setOff`: the number of a payment whose correction this one makes up for. `same`: rule, payee and beneficiary.
 */
export type KeyUse = (typeof KEY_USES)[number];

/** As keys.csv says it. */
export const KEY_USE_NAMES: Readonly<Record<KeyUse, string>> = {
  once: '一次',
  otherwise: '一次（另一解释）',
  times: '累计次数',
  cap: '累计金额',
  quota: '名额周期',
  rank: '名额人员',
  double: '关联项目',
  certificate: '证书',
  holding: '证书内容',
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
  /** Of `once` and `otherwise`: what the key is made of, such as "person+course（项目编号）"; '' for the others. */
  readonly by: string;
}
