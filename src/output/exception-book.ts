import type { BatchLabel } from '../model/batch.js';
import type { ExceptionLine } from '../model/finding.js';
import type { RunTotals } from '../model/plan.js';
import { batchWords, headLineCount, headLines, periodWords } from './batch-words.js';
import { ADVICE_COLUMN, EXCEPTION_COLUMNS } from './exception-columns.js';
import { ExceptionCount } from './exception-count.js';
import { exceptionOverview } from './exception-overview.js';
import { GrowingSheet, type PartsFolder } from './workbook/growing-sheet.js';
import { listSheets } from './workbook/list-sheets.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';

const COLUMNS = [...EXCEPTION_COLUMNS, ADVICE_COLUMN];

/** exceptions.xlsx: sheet 概览, then 明细 with a line for each exception. */
export class ExceptionBook {
  readonly #count = new ExceptionCount();
  readonly #lines: GrowingSheet<ExceptionLine>;

  constructor(
    parts: PartsFolder,
    private readonly label: BatchLabel,
  ) {
    this.#lines = new GrowingSheet(parts, 'exceptions', headLineCount(label, 1) + 1, COLUMNS);
  }

  add(line: ExceptionLine): void {
    this.#count.add(line);
    this.#lines.append(line);
  }

  sheets(totals: RunTotals, runId: string): readonly WorkbookSheet[] {
    const taken = new Set<string>();
    const overview = exceptionOverview(this.label, this.#count, totals, runId, taken);
    const details = listSheets(
      {
        name: '明细',
        lines: headLines(this.label, COLUMNS.length, `${periodWords(this.label.period)}异常明细`, [
          [batchWords(this.label, runId), '金额单位：元'],
        ]),
        columns: COLUMNS,
        slices: this.#lines.close(),
        closing: () => [],
        filter: 'filter',
      },
      taken,
    );
    return [overview, ...details];
  }
}
