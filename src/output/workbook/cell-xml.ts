import { columnLetters } from '../../model/sheet.js';
import { styleNumber, type StyleName } from './styles.js';
import { isPlainXml, xmlText } from './xml-text.js';

/** What a cell holds: text (never read as a formula), a number, or a formula of ours with its result. */
export type SheetCell = string | NumberCell | FormulaCell;

interface NumberCell {
  readonly number: string;
}

interface FormulaCell extends NumberCell {
  readonly formula: string;
}

/** A text that is told after the cell is written: it points into the shared strings of the workbook (`late-texts.ts`). */
export interface LateText {
  readonly late: number;
}

/** Excel repairs a workbook in which a cell has more characters; the CSV beside it has the whole text. */
const MOST_CHARACTERS = 32_767;
const EDGE_SPACE = /^\s|\s$|\n/;
const LETTERS: string[] = [];

/** Makes the `<c>` element of a cell in its column, for a row as the spreadsheet numbers it. */
export type CellWriter = (row: string, cell: SheetCell | LateText) => string;

/**
 * A writer for the cells of one column: what is the same in all of them is put together once.
 * @param column zero-based
 */
export function cellWriter(column: number, style: StyleName): CellWriter {
  const start = `<c r="${letters(column)}`;
  const look = `" s="${styleNumber(style)}"`;
  const empty = `${look}/>`;
  const number = `${look}><v>`;
  const text = `${look} t="inlineStr"><is><t>`;
  return (row, cell) => {
    if (typeof cell !== 'string') {
      if ('late' in cell) return `${start}${row}${look} t="s"><v>${cell.late}</v></c>`;
      if ('formula' in cell)
        return `${start}${row}${look}><f>${xmlText(cell.formula)}</f><v>${cell.number}</v></c>`;
      return `${start}${row}${number}${cell.number}</v></c>`;
    }
    if (cell === '') return start + row + empty;
    if (cell.length <= MOST_CHARACTERS && isPlainXml(cell))
      return `${start}${row}${text}${cell}</t></is></c>`;
    return `${start}${row}${look} t="inlineStr"><is>${textXml(cell)}</is></c>`;
  };
}

/**
 * One `<c>` element.
 * @param column zero-based
 * @param row as the spreadsheet numbers it
 */
export function cellXml(column: number, row: number, style: StyleName, cell: SheetCell | LateText): string {
  return cellWriter(column, style)(String(row), cell);
}

/** The `<t>` element of any text. */
export function textXml(cell: string): string {
  const text = cell.length > MOST_CHARACTERS ? `${cell.slice(0, MOST_CHARACTERS - 1)}…` : cell;
  const space = EDGE_SPACE.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${xmlText(text)}</t>`;
}

/** Letters of the zero-based column, kept: every line asks for its own. */
export function letters(column: number): string {
  return (LETTERS[column] ??= columnLetters(column));
}
