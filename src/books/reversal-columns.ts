import type { Entry } from '../ledger/entry.js';
import { yuanText, type Fen } from '../model/money.js';
import { moved } from './entry-words.js';
import { reasonOf } from './reason-of.js';
import type { Correction, ToReturn } from './open-items.js';

/** A column of one of the sheets. */
export interface Column<Item> {
  readonly header: string;
  readonly width: number;
  readonly style: 'text' | 'textCenter' | 'count' | 'amount';
  readonly cell: (item: Item, serial: number) => string;
  /** Its total stands below, in figures and in words. */
  readonly sum?: (item: Item) => Fen;
}

/** `net`: what the new payment comes to; it stands with the first of those that it made up for. */
export interface NettedCorrection extends Correction {
  readonly net: Fen;
}

const serial = {
  header: '序号',
  width: 6,
  style: 'count',
  cell: (_: unknown, at: number) => String(at),
} as const;

function whom<Item extends { readonly payment: Entry }>(): readonly Column<Item>[] {
  return [
    { header: '收款人', width: 24, style: 'text', cell: ({ payment }) => payment.details.payee ?? '' },
    {
      header: '证件号码或代码',
      width: 21,
      style: 'textCenter',
      cell: ({ payment }) => payment.details.payeeNumber ?? '',
    },
    {
      header: '项目',
      width: 30,
      style: 'text',
      cell: ({ payment }) => `${payment.rule} ${payment.details.title ?? ''}`.trim(),
    },
  ];
}

function why<Item extends { readonly payment: Entry }>(
  sinceOf: (item: Item) => Entry,
): readonly Column<Item>[] {
  return [
    { header: '事由', width: 28, style: 'text', cell: (item) => reasonOf(item.payment, sinceOf(item)) },
    { header: '冲销日期', width: 12, style: 'textCenter', cell: (item) => sinceOf(item).at.slice(0, 10) },
  ];
}

const payoutOf = <Item extends { readonly payment: Entry }>(header: string): Column<Item> => ({
  header,
  width: 19,
  style: 'textCenter',
  cell: ({ payment }) => payment.payout,
});

/** Sheet 应退. */
export const RETURN_COLUMNS: readonly Column<ToReturn>[] = [
  serial,
  payoutOf('拨付编号'),
  ...whom<ToReturn>(),
  { header: '主管部门', width: 26, style: 'text', cell: ({ payment }) => payment.department },
  {
    header: '金额',
    width: 15,
    style: 'amount',
    cell: ({ amount }) => yuanText(amount),
    sum: ({ amount }) => amount,
  },
  ...why<ToReturn>(({ since }) => since),
  { header: '状态', width: 10, style: 'textCenter', cell: () => '待退还' },
];

/** Sheet 更正. */
export const CORRECTION_COLUMNS: readonly Column<NettedCorrection>[] = [
  serial,
  payoutOf('原拨付编号'),
  ...whom<NettedCorrection>(),
  { header: '原付', width: 14, style: 'amount', cell: ({ payment }) => yuanText(payment.amount) },
  { header: '新拨付编号', width: 19, style: 'textCenter', cell: ({ by }) => by?.payout ?? '' },
  {
    header: '应付',
    width: 14,
    style: 'amount',
    cell: ({ by }) => (by === undefined ? '' : yuanText(by.amount)),
  },
  {
    header: '补发（扣回为负）',
    width: 15,
    style: 'amount',
    cell: ({ by, net }) => (by === undefined ? '' : yuanText(net)),
    sum: ({ net }) => net,
  },
  ...why<NettedCorrection>(({ reversal }) => reversal),
  { header: '状态', width: 10, style: 'textCenter', cell: stateOf },
];

function stateOf({ by, demand }: NettedCorrection): string {
  if (demand !== undefined) return '转为追回';
  if (by === undefined) return '待抵扣';
  const net = moved(by);
  return net > 0 ? '补发' : net < 0 ? '扣回' : '无差额';
}
