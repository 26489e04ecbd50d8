import { letters } from './cell-xml.js';
import type { EntryForm } from './entry-form.js';
import type { SheetLinks } from './sheet-links.js';
import type { SheetTop } from './sheet-top.js';
import { lineXml, mergedRanges, type Line } from './line.js';
import { NOTES_DRAWING } from './notes-parts.js';
import { styleNumber } from './styles.js';
import { validationsXml } from './validations-xml.js';

/** How a sheet is laid out around its rows. */
export interface SheetFrame extends SheetTop {
  /** The lines below the rows. */
  readonly tail: readonly Line[];
  /** Range of the filter buttons, such as "A4:R90". */
  readonly filter: string | undefined;
  /** Whether the whole sheet is printed on one page, or on as many as its rows take. */
  readonly pages: 'one' | 'many';
  readonly links?: SheetLinks | undefined;
  /** For a sheet that is filled in by hand. */
  readonly entry?: EntryForm;
}

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The worksheet part up to its rows, head lines included. */
export function sheetStart({ widths, head, entry }: SheetTop & Pick<SheetFrame, 'entry'>): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet ${NAMESPACES}>`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0">',
    paneXml(head.length, entry?.headColumns ?? 0),
    '</sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.map((width, index) => columnXml(width, index, entry)).join('')}</cols>`,
    '<sheetData>',
    ...head.map((line, index) => lineXml(line, index + 1)),
  ].join('');
}

/** Rows above and columns left of the first cell that moves. */
function paneXml(rows: number, columns: number): string {
  const first = `${letters(columns)}${rows + 1}`;
  const split = columns === 0 ? '' : ` xSplit="${columns}"`;
  const pane = columns === 0 ? 'bottomLeft' : 'bottomRight';
  return (
    `<pane${split} ySplit="${rows}" topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`
  );
}

/**
 * The worksheet part from the end of its rows on, tail lines included.
 * @param rows how many rows stand between head and tail
 */
export async function* sheetEnd(frame: SheetFrame, rows: number): AsyncGenerator<string | Buffer> {
  if (frame.links === undefined) {
    yield belowRows(frame, rows) + pageXml(frame);
    return;
  }
  yield `${belowRows(frame, rows)}<hyperlinks>`;
  yield* frame.links.xml();
  yield `</hyperlinks>${pageXml(frame)}`;
}

function belowRows(frame: SheetFrame, rows: number): string {
  const first = frame.head.length + rows + 1;
  const merges = [
    ...frame.head.flatMap((line, index) => mergedRanges(line, index + 1)),
    ...frame.tail.flatMap((line, index) => mergedRanges(line, first + index)),
  ];
  return [
    ...frame.tail.map((line, index) => lineXml(line, first + index)),
    '</sheetData>',
    frame.filter === undefined ? '' : `<autoFilter ref="${frame.filter}"/>`,
    merges.length === 0 ? '' : mergesXml(merges),
    frame.entry === undefined ? '' : validationsXml(frame.entry.validations),
  ].join('');
}

function pageXml({ pages, entry }: SheetFrame): string {
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${entry?.pagesAcross ?? 1}" fitToHeight="${pages === 'one' ? 1 : 0}"/>`,
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>',
    entry === undefined ? '' : endOfEntry(entry),
    '</worksheet>',
  ].join('');
}

function endOfEntry({ asText }: EntryForm): string {
  return (
    `<ignoredErrors><ignoredError sqref="${asText}" numberStoredAsText="1"/></ignoredErrors>` +
    `<legacyDrawing r:id="${NOTES_DRAWING}"/>`
  );
}

function columnXml(width: number, index: number, entry: EntryForm | undefined): string {
  const style = entry?.styles[index];
  const look = style === undefined ? '' : ` style="${styleNumber(style)}"`;
  return `<col min="${index + 1}" max="${index + 1}" width="${width}"${look} customWidth="1"/>`;
}

function mergesXml(merges: readonly string[]): string {
  return `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}
