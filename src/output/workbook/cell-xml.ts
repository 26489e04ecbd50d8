import { columnLetters } from '../../model/sheet.js';
import { styleNumber, type StyleName } from './styles.js';
import { xmlText } from './xml-text.js';

/** What a cell holds: text (never read as a formula), a number, or a formula of ours with its result. */
export type SheetCell = string | NumberCell | FormulaCell;

interface NumberCell {
  readonly number: string;
}

interface FormulaCell extends NumberCell {
  readonly formula: string;
}

/** Excel repairs a workbook in which a cell has more characters; the CSV beside it has the whole text. */
const MOST_CHARACTERS = 32_767;
const EDGE_SPACE = /^\s|\s$|\n/;
const LETTERS: string[] = [];

/**
 * One `<c>` element.
 * @param column zero-based
 * @param row as the spreadsheet numbers it
 */
export function cellXml(column: number, row: number, style: StyleName, cell: SheetCell): string {
  const start = `<c r="${letters(column)}${row}" s="${styleNumber(style)}"`;
  if (typeof cell !== 'string') {
    const formula = 'formula' in cell ? `<f>${xmlText(cell.formula)}</f>` : '';
    return `${start}>${formula}<v>${cell.number}</v></c>`;
  }
  if (cell === '') return `${start}/>`;
  const text = cell.length > MOST_CHARACTERS ? `${cell.slice(0, MOST_CHARACTERS - 1)}…` : cell;
  const space = EDGE_SPACE.test(text) ? ' xml:space="preserve"' : '';
  return `${start} t="inlineStr"><is><t${space}>${xmlText(text)}</t></is></c>`;
}

/** Letters of the zero-based column, kept: every cell asks. */
export function letters(column: number): string {
  return (LETTERS[column] ??= columnLetters(column));
}
