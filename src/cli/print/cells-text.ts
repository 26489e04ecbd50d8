import { columnLetters } from '../../model/sheet.js';
import type { CellsEvent, ListedSheet } from '../../run/list-cells.js';
import type { ListedRow } from '../../run/listed-row.js';
import type { InspectWords } from '../words/inspect-words.js';
import { printable } from './printable.js';

/**
 * Cells for a person: a line for each row, each cell behind its column's letters, blank ones left out. Ids are not masked:
 * who asks for the cells asks for what they hold.
 */
export function cellsText(event: CellsEvent, words: InspectWords): string {
  if (event.is === 'sheet') return sheetLine(event.sheet, words);
  return event.rows.map((row) => rowLine(row, words)).join('');
}

function sheetLine({ sheet, hidden, rows }: ListedSheet, words: InspectWords): string {
  const name = sheet === '' ? words.unnamed : printable(sheet);
  return `${name}${hidden ? words.hiddenMark : ''}  ${words.rowCount(rows)}\n`;
}

function rowLine(row: ListedRow, words: InspectWords): string {
  return `  ${rowWords(row, words)}\n`;
}

/** "7  A: 甲一 | D: 松江区" */
export function rowWords({ row, hidden, cells, uncomputed }: ListedRow, words: InspectWords): string {
  const texts = cells.flatMap((text, at) =>
    text === '' ? [] : [`${columnLetters(at)}: ${printable(text)}`],
  );
  const formulas = Object.entries(uncomputed).map(
    ([address, formula]) => `${address}: ${printable(formula)}${words.uncomputed}`,
  );
  return `${row}${hidden ? words.hiddenMark : ''}  ${[...texts, ...formulas].join(' | ')}`;
}
