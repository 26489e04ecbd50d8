import type { BatchLabel, KindLabel } from '../model/batch.js';
import type { CarryRow } from '../model/plan.js';
import { batchWords, headLines, periodWords } from './batch-words.js';
import type { LateText } from './workbook/cell-xml.js';
import { GrowingSheet, type SheetRoom } from './workbook/growing-sheet.js';
import type { SheetColumn } from './workbook/sheet-column.js';
import { LateTexts } from './workbook/late-texts.js';
import { listSheets } from './workbook/list-sheets.js';
import { listTop, type SheetTop } from './workbook/sheet-top.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';

interface CarrySheet {
  readonly name: string;
  readonly top: SheetTop;
  readonly rows: GrowingSheet<CarryRow>;
}

/** carry-<kind>.xlsx: the held rows as a roster to correct and submit again, partly paid ones on a sheet of their own, hidden ones hidden. */
export class CarryBook {
  readonly #columns: readonly SheetColumn<CarryRow>[];
  readonly #late = new LateTexts();
  readonly #words = this.#late.cell();
  readonly #hint = this.#late.cell();
  readonly #held: CarrySheet;
  readonly #partly: CarrySheet;
  #hidden = 0;

  constructor(
    private readonly room: SheetRoom,
    private readonly label: BatchLabel,
    readonly kind: KindLabel,
  ) {
    this.#columns = carryColumns(kind);
    this.#held = this.#sheet('结转名册', this.#hint);
    this.#partly = this.#sheet('部分拟拨付', '');
  }

  add(row: CarryRow): void {
    if (row.hidden) this.#hidden += 1;
    (row.partly ? this.#partly : this.#held).rows.append(row, row.hidden ? 'hidden' : 'shown');
  }

  sheets(runId: string): readonly WorkbookSheet[] {
    const taken = new Set<string>();
    this.#late.tell(this.#words, batchWords(this.label, runId));
    this.#late.tell(this.#hint, this.#hidden === 0 ? '' : `隐藏 ${this.#hidden} 行，确认申报的请取消隐藏`);
    const held = this.#sheets(this.#held, taken);
    return this.#partly.rows.items === 0 ? held : [...held, ...this.#sheets(this.#partly, taken)];
  }

  #sheet(name: string, hint: string | LateText): CarrySheet {
    const title = `${periodWords(this.label.period)} ${this.kind.title}（${name}）`;
    const lines = headLines(this.label, this.#columns.length, title, [[this.#words, hint]]);
    const top = listTop(lines, this.#columns);
    return { name, top, rows: GrowingSheet.under(this.room, top, this.#columns) };
  }

  #sheets({ name, top, rows }: CarrySheet, taken: Set<string>): readonly WorkbookSheet[] {
    return listSheets(
      { name, top, slices: rows.slices(), closing: () => [], filter: 'filter', late: this.#late },
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
