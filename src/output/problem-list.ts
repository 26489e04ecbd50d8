import type { BatchLabel } from '../model/batch.js';
import type { ExceptionLine } from '../model/finding.js';
import { headLines, periodWords } from './batch-words.js';
import { PLACE_COLUMN, problemColumns, type ShownLine } from './problem-columns.js';
import { rosterLink } from './roster-link.js';
import { letters, type LateText } from './workbook/cell-xml.js';
import { GrowingSheet, type SheetRoom, type SlicePlace } from './workbook/growing-sheet.js';
import type { LateTexts } from './workbook/late-texts.js';
import { listSheets } from './workbook/list-sheets.js';
import { listTop, type SheetTop } from './workbook/sheet-top.js';
import { GrowingLinks } from './workbook/sheet-links.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';

/** A list of exceptions.xlsx, over as many sheets as it fills, each line with a link to where it was found. */
export class ProblemList {
  readonly #top: SheetTop;
  readonly #rows: GrowingSheet<ShownLine>;
  readonly #links: GrowingLinks[] = [];
  #unlinked = 0;

  /** @param words stand above the list: of whose batch it is; one of `late` */
  constructor(
    private readonly room: SheetRoom,
    readonly name: string,
    private readonly label: BatchLabel,
    private readonly late: LateTexts,
    words: LateText,
  ) {
    const columns = problemColumns(label.district);
    const title = `${periodWords(label.period)}异常清单：${name}`;
    this.#top = listTop(headLines(label, columns.length, title, [[words, '金额单位：元']]), columns);
    this.#rows = GrowingSheet.under(room, this.#top, columns);
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
  sheets(taken: Set<string>): readonly WorkbookSheet[] {
    return listSheets(
      {
        name: this.name,
        top: this.#top,
        slices: this.#rows.slices(),
        closing: () => [],
        filter: 'filter',
        late: this.late,
        looks: 'marked',
        links: this.#links.map((links) => links.links()),
      },
      taken,
    );
  }
}
