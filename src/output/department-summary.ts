import type { BatchLabel, Department } from '../model/batch.js';
import { yuanText } from '../model/money.js';
import {
  copyMark,
  headLines,
  otherDepartments,
  paymentTexts,
  paymentWords,
  periodWords,
} from './batch-words.js';
import { closingLines } from './closing-lines.js';
import { remarkOf, summaryClosing, type SummaryLine, type SummaryTotals } from './summary-totals.js';
import { laidSheet } from './workbook/laid-sheet.js';
import { tableLine, type Line } from './workbook/line.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';

const COLUMNS = [
  { header: '序号', width: 6 },
  { header: '规则', width: 8 },
  { header: '项目名称', width: 34 },
  { header: '政策条款', width: 14 },
  { header: '会同部门', width: 36 },
  { header: '资金来源', width: 30 },
  { header: '笔数', width: 8 },
  { header: '金额', width: 16 },
  { header: '备注', width: 12 },
];
const COUNT = 6;
const AMOUNT = 7;

/** Sheet 汇总 of a department's workbook: a line for each rule and fund with money. */
export function departmentSummary(
  label: BatchLabel,
  department: Department,
  totals: SummaryTotals,
  runId: string,
  taken: Set<string>,
): WorkbookSheet {
  const lines = totals.lines.filter((line) => line.department === department.key);
  const rules = label.rules.filter(({ id }) => lines.some(({ rule }) => rule === id));
  const texts = paymentTexts(paymentWords(label, runId, department.name), otherDepartments(label, rules));
  const head = [
    ...headLines(label, COLUMNS.length, `${periodWords(label.period)}拨付汇总表${copyMark(label)}`, texts),
    tableLine(COLUMNS.map(({ header }) => ['header', header])),
  ];
  const payouts = lines.reduce((sum, line) => sum + line.payouts, 0);
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  const sum = (column: string): string =>
    `SUM(${column}${head.length + 1}:${column}${head.length + lines.length})`;
  const closing = closingLines(
    COLUMNS.length,
    [
      { column: COUNT, is: 'count', value: { formula: sum('G'), number: String(payouts) } },
      { column: AMOUNT, is: 'amount', value: { formula: sum('H'), number: yuanText(amount) } },
    ],
    amount,
  );
  const body = [
    ...lines.map((line, index) => ruleLine(label, line, index + 1)),
    ...summaryClosing(COLUMNS.length, lines, closing),
  ];
  return laidSheet({ name: '汇总', widths: COLUMNS.map(({ width }) => width), head, body }, taken);
}

function ruleLine(label: BatchLabel, line: SummaryLine, serial: number): Line {
  const rule = label.rules.find(({ id }) => id === line.rule);
  return tableLine([
    ['count', { number: String(serial) }],
    ['textCenter', line.rule],
    ['text', rule?.title ?? ''],
    ['textCenter', rule?.item ?? ''],
    ['text', rule === undefined ? '' : otherDepartments(label, [rule])],
    ['text', line.fund],
    ['count', { number: String(line.payouts) }],
    ['amount', { number: yuanText(line.amount) }],
    ['text', remarkOf(line)],
  ]);
}
