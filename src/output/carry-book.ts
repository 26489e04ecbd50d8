import type { BatchLabel, KindLabel } from '../model/batch.js';
import type { CarryRow } from '../model/plan.js';
import { batchWords, headLineCount, headLines, periodWords, type HeadText } from './batch-words.js';
import { GrowingSheet, type SheetColumn, type SheetRoom } from './workbook/growing-sheet.js';
import { listSheets } from './workbook/list-sheets.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';

/** carry-<kind>.xlsx: the held rows as a roster to correct and submit again, partly paid ones on a sheet of their own, hidden ones hidden. */
export class CarryBook {
  readonly #columns: readonly SheetColumn<CarryRow>[];
  readonly #held: GrowingSheet<CarryRow>;
  readonly #partly: GrowingSheet<CarryRow>;
  #hidden = 0;

  constructor(
    room: SheetRoom,
    private readonly label: BatchLabel,
    readonly kind: KindLabel,
  ) {
    this.#columns = carryColumns(kind);
    const headRows = headLineCount(label, 1) + 1;
    this.#held = new GrowingSheet(room, headRows, this.#columns);
    this.#partly = new GrowingSheet(room, headRows, this.#columns);
  }

  add(row: CarryRow): void {
    if (row.hidden) this.#hidden += 1;
    (row.partly ? this.#partly : this.#held).append(row, row.hidden ? 'hidden' : 'shown');
  }

  sheets(runId: string): readonly WorkbookSheet[] {
    const taken = new Set<string>();
    const hint = this.#hidden === 0 ? '' : `隐藏 ${this.#hidden} 行，确认申报的请取消隐藏`;
    const held = this.#sheets('结转名册', this.#held, [batchWords(this.label, runId), hint], taken);
    if (this.#partly.items === 0) return held;
    return [...held, ...this.#sheets('部分拟拨付', this.#partly, [batchWords(this.label, runId), ''], taken)];
  }

  #sheets(
    name: string,
    rows: GrowingSheet<CarryRow>,
    text: HeadText,
    taken: Set<string>,
  ): readonly WorkbookSheet[] {
    const title = `${periodWords(this.label.period)} ${this.kind.title}（${name}）`;
    return listSheets(
      {
        name,
        lines: headLines(this.label, this.#columns.length, title, [text]),
        columns: this.#columns,
        slices: rows.slices(),
        closing: () => [],
        filter: 'filter',
      },
      taken,
    );
  }
}

function carryColumns(kind: KindLabel): readonly SheetColumn<CarryRow>[] {
  const own = kind.columns.map((header, index): SheetColumn<CarryRow> => ({
    header,
    width: Math.max(14, header.length * 2 + 4),
    style: 'cell',
    cell: ({ texts }) => texts[index] ?? '',
  }));
  return [
    ...own,
    // Wrapped: it may name several defects, and the clerk reads it beside the row.
    { header: '原因', width: 60, style: 'prose', cell: ({ reason }) => reason },
    { header: '首次期间', width: 12, style: 'cell', cell: ({ since }) => since },
  ];
}
