import type { Cell } from '../../model/cell.js';
import { Refusal } from '../../model/refusal.js';
import { columnLetters, type SheetRow } from '../../model/sheet.js';
import { readUnitCode } from '../../model/unit-code.js';
import { ownText } from '../cell-content.js';
import { isPersonNumber } from '../header/data-above.js';
import { placeWords } from '../place-words.js';
import type { Block } from './block.js';

/** Another unit amid the rows: those below it would be read wrongly. */
export function unitAmidRows(block: Block, row: number): Refusal {
  return refusal(
    block,
    `第 ${row} 行写明另一金额单位，与上面的不同（表头在第 ${block.table.headerRow} 行），其下又没有表头，不知其下各行按哪一个读取`,
    '请把其下各行另存为一张工作表或一个文件',
  );
}

export function tooManyHeaders(block: Block, row: number, most: number): Refusal {
  return refusal(
    block,
    `到第 ${row} 行已有 ${most} 个不同的表头，不像一份名册`,
    '请核对文件，或把各段另存为几个文件',
  );
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
  throw refusal(
    { rows },
    `${columnLetters(at)}${number} 有证件号码或单位代码，这一栏却没有表头（表头在第 ${table.headerRow} 行），像是并排的另一张表`,
    '请为这一栏补上表头，或把并排的表另存为一张工作表',
  );
}

const CODE_CHARACTERS = 18;

function isNumber(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === '') return false;
  const text = ownText(cell);
  return isPersonNumber(cell) || (text.length === CODE_CHARACTERS && readUnitCode(text).ok);
}

function refusal({ rows }: Pick<Block, 'rows'>, problem: string, remedy: string): Refusal {
  return new Refusal('HEADER_NOT_FOUND', placeWords(rows.file, rows.sheet), problem, remedy);
}
