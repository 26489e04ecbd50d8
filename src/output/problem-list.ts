import type { BatchLabel } from '../model/batch.js';
import type { ExceptionLine } from '../model/finding.js';
import { batchWords, headLineCount, headLines, periodWords } from './batch-words.js';
import { PLACE_COLUMN, problemColumns, type ShownLine } from './problem-columns.js';
import { rosterLink } from './roster-link.js';
import { letters } from './workbook/cell-xml.js';
import { GrowingSheet, type SheetColumn, type SheetRoom, type SlicePlace } from './workbook/growing-sheet.js';
import { listSheets } from './workbook/list-sheets.js';
import { GrowingLinks } from './workbook/sheet-links.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';

/** A list of exceptions.xlsx, over as many sheets as it fills, each line with a link to where it was found. */
export class ProblemList {
  readonly #columns: readonly SheetColumn<ShownLine>[];
  readonly #rows: GrowingSheet<ShownLine>;
  readonly #links: GrowingLinks[] = [];
  #unlinked = 0;

  constructor(
    private readonly room: SheetRoom,
    readonly name: string,
    private readonly label: BatchLabel,
  ) {
    this.#columns = problemColumns(label.district);
    this.#rows = new GrowingSheet(room, headLineCount(label, 1) + 1, this.#columns);
  }

  get items(): number {
    return this.#rows.items;
  }

  /** How many lines have no link for want of room on their sheet. */
  get unlinked(): number {
    return this.#unlinked;
  }

  /** @param serial the line's number in exceptions.csv; @returns where it stands */
  add(line: ExceptionLine, serial: number): SlicePlace {
    const next = this.#rows.next();
    const links = (this.#links[next.slice] ??= new GrowingLinks(this.room.pieces));
    const link = rosterLink(`${letters(PLACE_COLUMN)}${next.row}`, line, this.label.sheets.annotated);
    const linked = link !== undefined && links.add(link) === 'added';
    if (link !== undefined && !linked) this.#unlinked += 1;
    this.#rows.append({ line, serial, linked });
    return next;
  }

  /** One at least. */
  sheets(runId: string, taken: Set<string>): readonly WorkbookSheet[] {
    const title = `${periodWords(this.label.period)}异常清单：${this.name}`;
    return listSheets(
      {
        name: this.name,
        lines: headLines(this.label, this.#columns.length, title, [
          [batchWords(this.label, runId), '金额单位：元'],
        ]),
        columns: this.#columns,
        slices: this.#rows.slices(),
        closing: () => [],
        filter: 'filter',
        looks: 'marked',
        links: this.#links.map((links) => links.links()),
      },
      taken,
    );
  }
}
