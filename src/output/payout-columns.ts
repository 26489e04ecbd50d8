import type { BatchLabel } from '../model/batch.js';
import { maskAccountsIn } from '../model/mask-accounts.js';
import { maskNumber } from '../model/mask-number.js';
import { yuanText } from '../model/money.js';
import type { Payout } from '../model/payout.js';
import type { SheetSettings } from '../model/sheet-settings.js';
import type { CsvColumn } from './csv-list.js';
import type { SheetCell } from './workbook/cell-xml.js';
import type { SheetColumn } from './workbook/sheet-column.js';

const AMOUNT = /^-?\d+\.\d\d$/;

/** The columns of payouts.csv. */
export function payoutCsvColumns(label: BatchLabel): readonly CsvColumn<Payout>[] {
  const departments = new Map(label.departments.map(({ key, name }) => [key, name]));
  return [
    { header: '序号', cell: ({ serial }) => ({ number: String(serial) }) },
    { header: '拨付编号', cell: ({ id }) => id },
    { header: '期间', cell: () => label.period },
    { header: '主管部门', cell: ({ department }) => departments.get(department) ?? department },
    { header: '规则', cell: ({ rule }) => rule },
    { header: '项目名称', cell: ({ title }) => title },
    { header: '收款人类型', cell: ({ payee }) => payee.type },
    { header: '收款人', cell: ({ payee }) => payee.name },
    { header: '收款人证件号码', cell: ({ payee }) => payee.number },
    { header: '户名', cell: ({ payee }) => payee.account.holder },
    { header: '开户银行', cell: ({ payee }) => payee.account.bank },
    { header: '银行账号', cell: ({ payee }) => payee.account.number },
    { header: '受益人', cell: ({ beneficiary }) => beneficiary.name },
    { header: '受益人证件号码', cell: ({ beneficiary }) => beneficiary.number },
    { header: '金额', cell: amountCell },
    { header: '计算依据', cell: ({ basis }) => basis },
    { header: '政策条款', cell: ({ item }) => item },
    { header: '资金来源', cell: ({ fund }) => fund },
    { header: '名册', cell: ({ place }) => place.file },
    { header: '工作表', cell: ({ place }) => place.sheet },
    { header: '行号', cell: ({ place }) => rowCell(place.row) },
    { header: '备注', cell: ({ remark }) => remark },
  ];
}

/** The columns of a rule's sheet in its department's workbook. */
export function payoutSheetColumns({ accounts }: SheetSettings): readonly SheetColumn<Payout>[] {
  return PAYOUT_SHEET_COLUMNS.map(SHOWN[accounts]);
}

/** The columns of the transfer list (收款汇总) that a payee's first payout tells; count and sum follow. */
export function payeeColumns({ accounts }: SheetSettings): readonly SheetColumn<Payout>[] {
  return PAYEE_COLUMNS.map(SHOWN[accounts]);
}

const PAYOUT_SHEET_COLUMNS: readonly SheetColumn<Payout>[] = [
  { header: '序号', width: 6, style: 'count', cell: (_, serial) => ({ number: String(serial) }) },
  { header: '拨付编号', width: 18, style: 'textCenter', cell: ({ id }) => id },
  { header: '收款人户名', width: 18, style: 'text', cell: holderOf },
  { header: '证件号码或代码', width: 20, style: 'textCenter', cell: ({ payee }) => payee.number },
  { header: '开户银行', width: 18, style: 'text', cell: ({ payee }) => payee.account.bank },
  { header: '银行账号', width: 22, style: 'textCenter', cell: ({ payee }) => payee.account.number },
  { header: '项目', width: 32, style: 'prose', cell: purposeOf },
  { header: '数量', width: 6, style: 'count', cell: () => ({ number: '1' }) },
  {
    header: '标准',
    width: 14,
    style: 'text',
    styleOf: ({ standard }) => (AMOUNT.test(standard) ? 'amount' : 'text'),
    cell: ({ standard }) => numberWhereIs(standard),
  },
  { header: '金额', width: 14, style: 'amount', cell: amountCell },
  { header: '资金来源', width: 22, style: 'text', cell: ({ fund }) => fund },
  { header: '备注', width: 12, style: 'text', cell: ({ remark }) => remark },
];

const PAYEE_COLUMNS: readonly SheetColumn<Payout>[] = [
  { header: '序号', width: 6, style: 'count', cell: (_, serial) => ({ number: String(serial) }) },
  { header: '收款人户名', width: 30, style: 'text', cell: holderOf },
  { header: '证件号码或代码', width: 21, style: 'textCenter', cell: ({ payee }) => payee.number },
  { header: '开户银行', width: 30, style: 'text', cell: ({ payee }) => payee.account.bank },
  { header: '联行号', width: 15, style: 'textCenter', cell: ({ payee }) => payee.account.branch },
  { header: '银行账号', width: 24, style: 'textCenter', cell: ({ payee }) => payee.account.number },
];

/** Columns that hold what somebody wrote: a remark, a bank or a holder may have an account in it, too. */
const WRITTEN: ReadonlySet<string> = new Set(['text', 'prose']);

/** How a column shows what it holds. */
const SHOWN: Readonly<
  Record<SheetSettings['accounts'], (column: SheetColumn<Payout>) => SheetColumn<Payout>>
> = {
  whole: (column) => column,
  masked: (column) => {
    if (column.header === '银行账号')
      return { ...column, cell: ({ payee }) => maskNumber(payee.account.number) };
    if (!WRITTEN.has(column.style)) return column;
    return {
      ...column,
      cell: (payout, serial) => {
        const shown = column.cell(payout, serial);
        return typeof shown === 'string' ? maskAccountsIn(shown, payout.payee.account.number) : shown;
      },
    };
  },
};

/** The account's holder is whom the bank knows; without an account, the payee. */
export function holderOf({ payee }: Payout): string {
  return payee.account.holder || payee.name;
}

function purposeOf({ beneficiary, basis }: Payout): string {
  return beneficiary.name === '' || basis === '' ? beneficiary.name + basis : `${beneficiary.name}：${basis}`;
}

function amountCell({ amount }: Payout): SheetCell {
  return { number: yuanText(amount) };
}

function numberWhereIs(text: string): SheetCell {
  return AMOUNT.test(text) ? { number: text } : text;
}

function rowCell(row: number): SheetCell {
  return row === 0 ? '' : { number: String(row) };
}
