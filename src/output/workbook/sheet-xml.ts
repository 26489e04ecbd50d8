import { lineXml, mergedRanges, type Line } from './line.js';

/** How a sheet is laid out around its rows. */
export interface SheetFrame {
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** The lines above the rows, the header last: frozen, and repeated on every printed page. */
  readonly head: readonly Line[];
  /** The lines below the rows. */
  readonly tail: readonly Line[];
  /** Range of the filter buttons, such as "A4:R90". */
  readonly filter: string | undefined;
  /** Whether the whole sheet is printed on one page, or on as many as its rows take. */
  readonly pages: 'one' | 'many';
}

/** The worksheet part up to its rows, head lines included. */
export function sheetStart(frame: SheetFrame): string {
  const frozen = frame.head.length;
  const below = `A${frozen + 1}`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0">',
    `<pane ySplit="${frozen}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${frame.widths.map(columnXml).join('')}</cols>`,
    '<sheetData>',
    ...frame.head.map((line, index) => lineXml(line, index + 1)),
  ].join('');
}

/**
 * The worksheet part from the end of its rows on, tail lines included.
 * @param rows how many rows stand between head and tail
 */
export function sheetEnd(frame: SheetFrame, rows: number): string {
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
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="' +
      `${frame.pages === 'one' ? 1 : 0}"/>`,
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function mergesXml(merges: readonly string[]): string {
  return `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}
