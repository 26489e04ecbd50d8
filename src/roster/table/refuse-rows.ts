import type { Cell } from '../../model/cell.js';
import type { Refusal } from '../../model/refusal.js';
import { refused } from '../../model/refusals/refused.js';
import type { Say } from '../../model/refusals/say.js';
import { columnLetters, type SheetRow } from '../../model/sheet.js';
import { readUnitCode } from '../../model/unit-code.js';
import { ownText } from '../cell-content.js';
import { isPersonNumber } from '../header/data-above.js';
import { placeWords } from '../place-words.js';
import type { Block } from './block.js';

/** Another unit amid the rows: those below it would be read wrongly. */
export function unitAmidRows(block: Block, row: number): Refusal {
  return refusal(block, (say) => say.unitAmidRows(row, block.table.headerRow));
}

export function tooManyHeaders(block: Block, row: number, most: number): Refusal {
  return refusal(block, (say) => say.tooManyHeaders(row, most));
}

/**
 * Another table beside this one, or a part of it whose columns have no header: the persons and units in it would vanish without
 * a word. What a CSV record has behind its header is a slip of its commas, and held.
 * @throws Refusal HEADER_NOT_FOUND at a person's number or a unit's code in a column without a header that is not the row's own
 */
export function refuseNumberBeside(row: SheetRow, block: Block): void {
  const { sort, rows } = block;
  for (const at of sort.gaps) refuseNumberAt(at, row, block);
  const end = rows.width === Infinity ? row.cells.length : 0;
  for (let at = sort.last + 1; at < end; at += 1) refuseNumberAt(at, row, block);
}

function refuseNumberAt(at: number, { cells, number }: SheetRow, { sort, rows, table }: Block): void {
  if (!isNumber(cells[at]) || sort.ids.some((id) => ownText(cells[id]) === ownText(cells[at]))) return;
  throw refusal({ rows }, (say) => say.numberBeside(`${columnLetters(at)}${number}`, table.headerRow));
}

const CODE_CHARACTERS = 18;

function isNumber(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === '') return false;
  const text = ownText(cell);
  return isPersonNumber(cell) || (text.length === CODE_CHARACTERS && readUnitCode(text).ok);
}

function refusal({ rows }: Pick<Block, 'rows'>, say: Say): Refusal {
  return refused('HEADER_NOT_FOUND', placeWords(rows.file, rows.sheet), say);
}
