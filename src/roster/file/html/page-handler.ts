import type { RowStore } from '../held/row-store.js';
import type { HeldSheet } from '../held/sheet.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import { createCellText, type CellText } from './cell-text.js';
import { createFormFields } from './form-fields.js';
import { createHiding, type HtmlAttributes } from './hiding.js';
import { type Look, lookInside, PLAIN_LOOK } from './look.js';
import { createPageSheet } from './page-sheet.js';
import { endsText, HEAD, PARTS, SECTIONS, UNSEEN, BLOCKS } from './tags.js';
import { createTableHandler, type TableHandler } from './table-handler.js';

/** A page, read as a whole. */
export interface HtmlPage {
  /** Undefined when no table of the page holds anything. */
  readonly sheet: HeldSheet | undefined;
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

const TITLE_CHARACTERS = 40;
const NAME = '网页';

/**
 * Reads a page as one sheet, as spreadsheet programs show it: text outside of cells is a row of one cell for each block, and the rows
 * of a table that stands in a cell come before the row of that cell.
 * @throws Refusal FILE_TOO_LARGE
 */
export function createPageHandler(place: string, store: RowStore): PageHandler {
  const sheet = createPageSheet(place, store);
  /** The tables that are open, the innermost last. */
  const open: TableHandler[] = [];
  const hiding = createHiding(place);
  /** What holds inside of each element that is open, the innermost last. */
  const looks: Look[] = [];
  /** Text outside of cells, since the last block. */
  let loose: CellText | undefined;
  let holdsTable = false;
  let unseen = 0;
  let inStyle = false;
  let inHead = false;
  let inTitle = false;
  let title = '';
  let hasFrames = false;

  const opening: ReadonlyMap<string, (table: TableHandler, attributes: HtmlAttributes) => void> = new Map([
    ['tr', (table, of) => table.startRow(hiding.hides('tr', of))],
    ['td', (table, of) => table.startCell(of)],
    ['th', (table, of) => table.startCell(of)],
    ['caption', (table) => table.startCaption()],
    ['br', (table) => table.cell()?.breakLine()],
    ...[...SECTIONS].map((tag): [string, (table: TableHandler, of: HtmlAttributes) => void] => [
      tag,
      (table, of) => table.startSection(hiding.hides(tag, of)),
    ]),
  ]);

  const closing: ReadonlyMap<string, (table: TableHandler) => void> = new Map([
    ['tr', (table) => table.endRow()],
    ['td', (table) => table.endCell()],
    ['th', (table) => table.endCell()],
    ['caption', (table) => table.endRow()],
    ...[...SECTIONS].map((tag): [string, (table: TableHandler) => void] => [
      tag,
      (table) => table.endSection(),
    ]),
  ]);

  function look(): Look {
    return looks.at(-1) ?? PLAIN_LOOK;
  }

  function isHiddenHere(): boolean {
    return look().hidden || open.at(-1)?.hidden() === true;
  }

  function endLoose(): void {
    const content = loose?.content() ?? '';
    loose = undefined;
    if (content !== '') sheet.addRow(isHiddenHere(), [content]);
  }

  function show(text: string): void {
    const { struck, hiddenInCell } = look();
    const cell = open.at(-1)?.cell();
    if (cell !== undefined && hiddenInCell) return;
    if (cell === undefined && loose === undefined && text.trim() === '') return;
    const shown = cell ?? (loose ??= createCellText(place));
    if (struck) shown.addStruck(text);
    else shown.add(text);
  }

  const fields = createFormFields(show, hiding);

  function closeTable(): void {
    const table = open.pop();
    table?.end();
    holdsTable ||= table?.isBlank() === false;
  }

  function endStyle(): void {
    inStyle = false;
    hiding.endStyle();
  }

  return {
    handler: {
      open(tag, attributes) {
        if (PARTS.has(tag) || tag === 'table') fields.endList();
        if (endsText(tag)) endLoose();
        looks.push(lookInside(tag, attributes, look(), hiding));
        if (looks.length > LIMITS.htmlDepth) throw tooLarge(place, 'htmlDepth', LIMITS.htmlDepth);
        if (UNSEEN.has(tag)) unseen += 1;
        if (tag === 'style') inStyle = !/print/i.test(attributes['media'] ?? '');
        if (unseen > 0) return;
        if (tag === 'title') inTitle = true;
        if (tag === 'frameset') hasFrames = true;
        // Whatever is no part of a head ends it.
        inHead = tag === 'head' || (inHead && HEAD.has(tag));
        fields.open(tag, attributes);
        const table = open.at(-1);
        if (tag === 'table') open.push(createTableHandler(place, isHiddenHere(), sheet));
        else if (table !== undefined) opening.get(tag)?.(table, attributes);
        if (BLOCKS.has(tag)) table?.cell()?.startBlock();
      },
      close(tag) {
        if (endsText(tag)) endLoose();
        looks.pop();
        const wasUnseen = unseen > 0;
        if (UNSEEN.has(tag)) unseen -= 1;
        if (tag === 'style') endStyle();
        if (wasUnseen) return;
        if (tag === 'title') inTitle = false;
        if (tag === 'head') inHead = false;
        fields.close(tag);
        const table = open.at(-1);
        if (tag === 'table') closeTable();
        else if (table !== undefined) closing.get(tag)?.(table);
        if (BLOCKS.has(tag)) table?.cell()?.startBlock();
      },
      text(text) {
        if (inTitle) title = (title + text).trimStart().slice(0, TITLE_CHARACTERS);
        else if (inStyle) hiding.style(text);
        else if (unseen === 0 && !inHead && !fields.take(text)) show(text);
      },
    },
    page() {
      endLoose();
      const held: HeldSheet = { name: NAME, hidden: false, rowsHidden: false, ...sheet.close() };
      return { sheet: holdsTable ? held : undefined, title: title.trim(), hasFrames };
    },
  };
}
