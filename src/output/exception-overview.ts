import type { BatchLabel } from '../model/batch.js';
import { CODES, TREATMENT_NAMES } from '../model/code.js';
import { yuanText } from '../model/money.js';
import { DISPOSITION_NAMES, type RunTotals } from '../model/plan.js';
import { batchWords, headLines, periodWords } from './batch-words.js';
import type { CodeCount, ExceptionCount, FileCount } from './exception-count.js';
import { laidSheet } from './workbook/laid-sheet.js';
import { BLANK_LINE, tableLine, wideLine, type Line } from './workbook/line.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';

const WIDTHS = [30, 34, 12, 12, 16, 40];
const DISPOSITIONS = ['paid', 'partly', 'held', 'rejected', 'unclaimed'] as const;

/** Sheet 概览 of exceptions.xlsx: what became of the rows, exceptions by code, exceptions by roster. */
export function exceptionOverview(
  label: BatchLabel,
  count: ExceptionCount,
  totals: RunTotals,
  runId: string,
  taken: Set<string>,
): WorkbookSheet {
  const head = headLines(label, WIDTHS.length, `${periodWords(label.period)}异常清单概览`, [
    [batchWords(label, runId), '金额单位：元'],
  ]);
  const body = [
    ...section('名册行去向', ['去向', '行数'], rowLines(totals)),
    ...section(
      '按代码',
      ['代码', '名称', '处理', '条数', '涉及金额', '处理建议'],
      count.byCode().map((one) => codeLine(one, label.district)),
    ),
    ...section(
      '按名册',
      ['名册', TREATMENT_NAMES.reject, TREATMENT_NAMES.hold, TREATMENT_NAMES.notice, '涉及金额', '条数合计'],
      count.byFile().map(fileLine),
    ),
  ];
  return laidSheet({ name: '概览', widths: WIDTHS, head, body }, taken);
}

function section(title: string, headers: readonly string[], lines: readonly Line[]): readonly Line[] {
  return [
    wideLine(WIDTHS.length, 'section', title),
    tableLine(headers.map((header) => ['header', header])),
    ...lines,
    BLANK_LINE,
  ];
}

function rowLines({ rows }: RunTotals): readonly Line[] {
  const line = (name: string, count: number): Line =>
    tableLine([
      ['text', name],
      ['count', { number: String(count) }],
    ]);
  return [
    ...DISPOSITIONS.map((disposition) => line(DISPOSITION_NAMES[disposition], rows[disposition])),
    line('读入行数合计', rows.read),
    line('跳过（合计、制表等行）', rows.skipped),
  ];
}

function codeLine({ code, treatment, lines, stake }: CodeCount, district: string): Line {
  return tableLine([
    ['cell', code],
    ['text', CODES[code].name.replaceAll('{district}', district)],
    ['textCenter', TREATMENT_NAMES[treatment]],
    ['count', { number: String(lines) }],
    ['amount', { number: yuanText(stake) }],
    ['text', CODES[code].advice],
  ]);
}

function fileLine({ file, byTreatment, lines, stake }: FileCount): Line {
  return tableLine([
    ['text', file],
    ['count', { number: String(byTreatment.reject) }],
    ['count', { number: String(byTreatment.hold) }],
    ['count', { number: String(byTreatment.notice) }],
    ['amount', { number: yuanText(stake) }],
    ['count', { number: String(lines) }],
  ]);
}
