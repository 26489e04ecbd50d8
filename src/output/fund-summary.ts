import type { BatchLabel, Department } from '../model/batch.js';
import { yuanText } from '../model/money.js';
import { batchWords, headLines, periodWords } from './batch-words.js';
import { closingLines, totalLine, type ColumnTotal } from './closing-lines.js';
import { remarkOf, summaryClosing, type SummaryLine, type SummaryTotals } from './summary-totals.js';
import { laidSheet } from './workbook/laid-sheet.js';
import { tableLine, type Line } from './workbook/line.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';

const COLUMNS = [
  { header: '序号', width: 6 },
  { header: '主管部门', width: 26 },
  { header: '规则', width: 8 },
  { header: '项目名称', width: 34 },
  { header: '政策条款', width: 14 },
  { header: '资金来源', width: 32 },
  { header: '笔数', width: 8 },
  { header: '金额', width: 18 },
  { header: '备注', width: 14 },
];
const COUNT = { column: 6, letter: 'G' };
const AMOUNT = { column: 7, letter: 'H' };

/** The one sheet of summary.xlsx: 资金汇总表, department × rule × fund, with a subtotal for each department. */
export function fundSummary(
  label: BatchLabel,
  totals: SummaryTotals,
  runId: string,
): readonly WorkbookSheet[] {
  const head = [
    ...headLines(label, COLUMNS.length, `${periodWords(label.period)}补贴资金汇总表`, [
      [`政策文号：${label.policyNumber}　${batchWords(label, runId)}`, '单位：元'],
    ]),
    tableLine(COLUMNS.map(({ header }) => ['header', header])),
  ];
  const body: Line[] = [];
  const subtotalRows: number[] = [];
  let serial = 0;
  for (const department of label.departments) {
    const lines = totals.lines.filter((line) => line.department === department.key);
    if (lines.length === 0) continue;
    const first = head.length + body.length + 1;
    for (const line of lines) body.push(fundLine(label, department, line, (serial += 1)));
    body.push(subtotal(department, lines, first));
    subtotalRows.push(head.length + body.length);
  }
  const closing = closingLines(COLUMNS.length, grandTotals(totals, subtotalRows), totals.amount);
  body.push(...summaryClosing(COLUMNS.length, totals.lines, closing));
  return [
    laidSheet({ name: '资金汇总表', widths: COLUMNS.map(({ width }) => width), head, body }, new Set()),
  ];
}

function fundLine(label: BatchLabel, department: Department, line: SummaryLine, serial: number): Line {
  const rule = label.rules.find(({ id }) => id === line.rule);
  return tableLine([
    ['count', { number: String(serial) }],
    ['text', department.name],
    ['textCenter', line.rule],
    ['text', rule?.title ?? ''],
    ['textCenter', rule?.item ?? ''],
    ['text', line.fund],
    ['count', { number: String(line.payouts) }],
    ['amount', { number: yuanText(line.amount) }],
    ['text', remarkOf(line)],
  ]);
}

function subtotal(department: Department, lines: readonly SummaryLine[], first: number): Line {
  const last = first + lines.length - 1;
  const payouts = lines.reduce((sum, line) => sum + line.payouts, 0);
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  const sum = (letter: string): string => `SUM(${letter}${first}:${letter}${last})`;
  return totalLine(COLUMNS.length, `${department.name}小计`, [
    { column: COUNT.column, is: 'count', value: { formula: sum(COUNT.letter), number: String(payouts) } },
    { column: AMOUNT.column, is: 'amount', value: { formula: sum(AMOUNT.letter), number: yuanText(amount) } },
  ]);
}

/** Added up from the subtotals, so that no line counts twice. */
function grandTotals(totals: SummaryTotals, subtotalRows: readonly number[]): readonly ColumnTotal[] {
  const sum = (letter: string): string => subtotalRows.map((row) => `${letter}${row}`).join('+') || '0';
  return [
    {
      column: COUNT.column,
      is: 'count',
      value: { formula: sum(COUNT.letter), number: String(totals.payouts) },
    },
    {
      column: AMOUNT.column,
      is: 'amount',
      value: { formula: sum(AMOUNT.letter), number: yuanText(totals.amount) },
    },
  ];
}
