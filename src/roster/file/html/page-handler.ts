import type { RowStore } from '../held/row-store.js';
import type { HeldSheet } from '../held/sheet.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import { createTableHandler, isHidden, type HtmlAttributes, type TableHandler } from './table-handler.js';

/** A page, read as a whole. */
export interface HtmlPage {
  readonly sheets: readonly HeldSheet[];
  /** The beginning of its title, '' without one. */
  readonly title: string;
  readonly hasFrames: boolean;
}

/** Receives the elements of a page as a tolerant parser tells them: each that opens is closed, if only at the end. */
interface PageHandler {
  readonly handler: {
    open(tag: string, attributes: HtmlAttributes): void;
    close(tag: string): void;
    text(text: string): void;
  };
  /** What was read, after the end. */
  page(): HtmlPage;
}

/** What is inside is not shown, or says how a word is read aloud. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'rt', 'rp']);
const BLOCKS: ReadonlySet<string> = new Set(
  'address article blockquote center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section ul'.split(' '),
);
const SECTIONS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
const TITLE_CHARACTERS = 40;

/**
 * Reads the tables of a page, in the order in which they begin. A table inside a cell is one of its own, for pages are laid out with
 * tables; its text is not that of the cell.
 * @throws Refusal FILE_TOO_LARGE
 */
export function createPageHandler(place: string, createStore: () => RowStore): PageHandler {
  const tables: TableHandler[] = [];
  /** The tables that are open, the innermost last. */
  const open: TableHandler[] = [];
  let depth = 0;
  let unseen = 0;
  let inTitle = false;
  let title = '';
  let hasFrames = false;

  const opening: ReadonlyMap<string, (table: TableHandler, attributes: HtmlAttributes) => void> = new Map([
    ['tr', (table, of) => table.startRow(isHidden(of))],
    ['td', (table, of) => table.startCell(of)],
    ['th', (table, of) => table.startCell(of)],
    ['caption', (table) => table.startCaption()],
    ['br', (table) => table.breakLine()],
    ...[...SECTIONS].map((tag): [string, (table: TableHandler, of: HtmlAttributes) => void] => [
      tag,
      (table, of) => table.startSection(isHidden(of)),
    ]),
  ]);

  const closing: ReadonlyMap<string, (table: TableHandler) => void> = new Map([
    ['tr', (table) => table.endRow()],
    ['td', (table) => table.endCell()],
    ['th', (table) => table.endCell()],
    ['caption', (table) => table.endRow()],
    ...[...SECTIONS].map((tag): [string, (table: TableHandler) => void] => [tag, (table) => table.endRow()]),
  ]);

  function openTable(attributes: HtmlAttributes): void {
    if (tables.length === LIMITS.htmlTables) throw tooLarge(place, '表格数', LIMITS.htmlTables);
    const hidden = isHidden(attributes) || open.at(-1)?.hidden === true;
    const table = createTableHandler(place, hidden, createStore());
    tables.push(table);
    open.push(table);
  }

  return {
    handler: {
      open(tag, attributes) {
        depth += 1;
        if (depth > LIMITS.htmlDepth) throw tooLarge(place, '网页标记的层数', LIMITS.htmlDepth);
        if (UNSEEN.has(tag)) unseen += 1;
        if (tag === 'title') inTitle = true;
        if (tag === 'frameset') hasFrames = true;
        const table = open.at(-1);
        if (tag === 'table') openTable(attributes);
        else if (table !== undefined) opening.get(tag)?.(table, attributes);
        if (BLOCKS.has(tag)) table?.startBlock();
      },
      close(tag) {
        depth -= 1;
        if (UNSEEN.has(tag)) unseen -= 1;
        if (tag === 'title') inTitle = false;
        const table = open.at(-1);
        if (table === undefined) return;
        if (tag === 'table') open.pop()?.endRow();
        else closing.get(tag)?.(table);
        if (BLOCKS.has(tag)) table.startBlock();
      },
      text(text) {
        if (inTitle) title = (title + text).trimStart().slice(0, TITLE_CHARACTERS);
        else if (unseen === 0) open.at(-1)?.text(text);
      },
    },
    page: () => ({ sheets: sheetsOf(tables), title: title.trim(), hasFrames }),
  };
}

/** Tables that hold nothing are for layout only. */
function sheetsOf(tables: readonly TableHandler[]): readonly HeldSheet[] {
  return tables
    .map((table) => ({ hidden: table.hidden, ...table.close() }))
    .filter(({ isBlank }) => !isBlank)
    .map(({ hidden, rows, merges }, index) => ({
      name: `表${index + 1}`,
      hidden,
      rows,
      merges,
      rowsHidden: false,
    }));
}
