export type PayeeType = '个人' | '单位';

/** Bank details of a payee; blank text where unknown. */
export interface Account {
  readonly holder: string;
  readonly bank: string;
  /** 联行号 */
  readonly branch: string;
  readonly number: string;
}

export interface Payee {
  readonly type: PayeeType;
  readonly name: string;
  /** Full id or unit code. */
  readonly number: string;
  readonly account: Account;
}
