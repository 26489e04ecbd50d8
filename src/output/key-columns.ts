import { yuanText } from '../model/money.js';
import { KEY_USE_NAMES, type KeyUse, type PaymentKey } from '../model/payment-key.js';
import type { CsvColumn } from './csv-list.js';

/** A key of a payout, as keys.csv lists it. */
export interface KeyLine {
  /** 拨付编号 */
  readonly payout: string;
  readonly key: PaymentKey;
}

/** The columns of keys.csv: what each payout is remembered by once it is paid. */
export const KEY_COLUMNS: readonly CsvColumn<KeyLine>[] = [
  { header: '拨付编号', cell: ({ payout }) => payout },
  { header: '用途', cell: ({ key }) => KEY_USE_NAMES[key.use] },
  { header: '键', cell: ({ key }) => key.key },
  { header: '口径', cell: ({ key }) => key.by },
  { header: '上限', cell: ({ key }) => ({ number: MOST[key.use](key.most) }) },
];

const none = (): string => '';

/** Money as money, a number of times as a number; the others have none. */
const MOST: Readonly<Record<KeyUse, (most: number) => string>> = {
  once: none,
  otherwise: none,
  times: String,
  cap: yuanText,
  quota: none,
  rank: none,
  double: none,
  certificate: none,
  holding: none,
  budget: yuanText,
  setOff: yuanText,
  same: none,
};
