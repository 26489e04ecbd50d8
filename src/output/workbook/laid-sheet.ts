import { fittedLine, type Line } from './line.js';
import { sheetName } from './sheet-name.js';
import { sheetEnd, sheetStart, type SheetFrame } from './sheet-xml.js';
import type { SheetLinks } from './sheet-links.js';
import type { LookSet } from './styles.js';
import type { WorkbookSheet } from './write-workbook.js';

/** A sheet of few lines, all known. */
export interface LaidForm {
  readonly name: string;
  readonly widths: readonly number[];
  /** Frozen and repeated on every page. */
  readonly head: readonly Line[];
  readonly body: readonly Line[];
  readonly looks?: LookSet;
  readonly links?: SheetLinks;
}

/** Lines that are still legible on one page: totals and signatures stay beside what they are of. */
const ONE_PAGE = 50;

export function laidSheet(form: LaidForm, taken: Set<string>): WorkbookSheet {
  const name = sheetName(form.name, 1, taken);
  taken.add(name.toLowerCase());
  const frame: SheetFrame = {
    widths: form.widths,
    head: form.head,
    tail: form.body.map((line) => fittedLine(line, form.widths)),
    filter: undefined,
    pages: form.head.length + form.body.length <= ONE_PAGE ? 'one' : 'many',
    links: form.links,
  };
  return {
    name,
    headRows: form.head.length,
    filter: undefined,
    ...(form.looks && { looks: form.looks }),
    ...(form.links && { links: form.links }),
    async *xml() {
      yield sheetStart(frame);
      yield* sheetEnd(frame, 0);
    },
  };
}
