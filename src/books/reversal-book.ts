import type { Entry } from '../ledger/entry.js';
import type { LedgerHead } from '../model/history.js';
import { yuanText, type Fen } from '../model/money.js';
import { columnLetters } from '../model/sheet.js';
import { closingLines, type ColumnTotal } from '../output/closing-lines.js';
import { laidSheet } from '../output/workbook/laid-sheet.js';
import { tableLine, wideLine, type Line } from '../output/workbook/line.js';
import type { WorkbookSheet } from '../output/workbook/write-workbook.js';
import { moved } from './entry-words.js';
import { openReturns, type Correction, type Counters, type ToReturn } from './open-items.js';

/** A column of one of the sheets. */
interface Column<Item> {
  readonly header: string;
  readonly width: number;
  readonly style: 'text' | 'textCenter' | 'count' | 'amount';
  readonly cell: (item: Item, serial: number) => string;
  /** Its total stands below, in figures and in words. */
  readonly sum?: (item: Item) => Fen;
}

/** reversals.xlsx: what is still to be returned (应退), and wrong payments with what was paid instead (更正). */
export function reversalBook(
  counters: Counters,
  { district, at }: { readonly district: string; readonly at: LedgerHead },
): readonly WorkbookSheet[] {
  const taken = new Set<string>();
  const head = `${district}　台账至第 ${at.entry} 条（${at.head.slice(0, 12)}）`;
  const corrections = counters.corrections.map((each, index, all): NettedCorrection => {
    const isFirst = all.findIndex(({ by }) => by === each.by) === index;
    return { ...each, net: each.by !== undefined && isFirst ? moved(each.by) : 0 };
  });
  return [
    sheetOf('应退', '应退款项清单', head, RETURN_COLUMNS, openReturns(counters), taken),
    sheetOf('更正', '更正及抵扣清单', head, CORRECTION_COLUMNS, corrections, taken),
  ];
}

/** `net`: what the new payment comes to; it stands with the first of those that it made up for. */
interface NettedCorrection extends Correction {
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

function why<Item extends { readonly reversal: Entry }>(): readonly Column<Item>[] {
  return [
    { header: '事由', width: 28, style: 'text', cell: ({ reversal }) => reversal.details.reason ?? '' },
    { header: '冲销日期', width: 12, style: 'textCenter', cell: ({ reversal }) => reversal.at.slice(0, 10) },
  ];
}

const payoutOf = <Item extends { readonly payment: Entry }>(header: string): Column<Item> => ({
  header,
  width: 19,
  style: 'textCenter',
  cell: ({ payment }) => payment.payout,
});

const RETURN_COLUMNS: readonly Column<ToReturn>[] = [
  serial,
  payoutOf('拨付编号'),
  ...whom<ToReturn>(),
  { header: '主管部门', width: 26, style: 'text', cell: ({ payment }) => payment.department },
  {
    header: '金额',
    width: 15,
    style: 'amount',
    cell: ({ payment }) => yuanText(moved(payment)),
    sum: ({ payment }) => moved(payment),
  },
  ...why<ToReturn>(),
  { header: '状态', width: 10, style: 'textCenter', cell: () => '待退还' },
];

const CORRECTION_COLUMNS: readonly Column<NettedCorrection>[] = [
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
  ...why<NettedCorrection>(),
  { header: '状态', width: 10, style: 'textCenter', cell: stateOf },
];

function stateOf({ by }: NettedCorrection): string {
  if (by === undefined) return '待抵扣';
  const net = moved(by);
  return net > 0 ? '补发' : net < 0 ? '扣回' : '无差额';
}

function sheetOf<Item>(
  name: string,
  title: string,
  head: string,
  columns: readonly Column<Item>[],
  items: readonly Item[],
  taken: Set<string>,
): WorkbookSheet {
  const lines = [
    wideLine(columns.length, 'title', title, 28),
    { cells: headCells(columns.length, head) },
    tableLine(columns.map(({ header }) => ['header', header])),
  ];
  const body = items.map((item, index) =>
    tableLine(
      columns.map(({ style, cell }) => {
        const text = cell(item, index + 1);
        const isNumber = style === 'amount' || style === 'count';
        return [style, isNumber && text !== '' ? { number: text } : text];
      }),
    ),
  );
  const closing = closingOf(columns, items, lines.length);
  const widths = columns.map(({ width }) => width);
  return laidSheet({ name, widths, head: lines, body: [...body, ...closing] }, taken);
}

function headCells(columns: number, head: string): Line['cells'] {
  const right = columns - 3;
  return [
    { from: 0, to: right - 1, style: 'plain', value: head },
    { from: right, to: columns - 1, style: 'plainRight', value: '单位：元' },
  ];
}

function closingOf<Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
  headRows: number,
): readonly Line[] {
  const column = columns.findIndex(({ sum }) => sum !== undefined);
  const total = items.reduce((sum, item) => sum + (columns[column]?.sum?.(item) ?? 0), 0);
  const letter = columnLetters(column);
  const formula =
    items.length === 0 ? '0' : `SUM(${letter}${headRows + 1}:${letter}${headRows + items.length})`;
  const value: ColumnTotal = { column, is: 'amount', value: { formula, number: yuanText(total) } };
  return closingLines(columns.length, [value], total);
}
