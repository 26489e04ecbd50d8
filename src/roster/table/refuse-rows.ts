import { Refusal } from '../../model/refusal.js';
import { columnLetters, type SheetRow } from '../../model/sheet.js';
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
 * Another table beside this one, begun further down: the persons in it would vanish without a word.
 * @throws Refusal HEADER_NOT_FOUND at a person's number to the right of all headers that is not the row's own
 */
export function refuseNumberBeside({ cells, number }: SheetRow, block: Block): void {
  const { last, ids } = block.sort;
  if (cells.length <= last + 1 || block.rows.width !== Infinity) return;
  const own = new Set(ids.map((at) => ownText(cells[at])));
  const at = cells.findIndex(
    (cell, index) => index > last && isPersonNumber(cell) && !own.has(ownText(cell)),
  );
  if (at < 0) return;
  throw refusal(
    block,
    `${columnLetters(at)}${number} 有证件号码，却在第 ${block.table.headerRow} 行的表头各栏之右，像是并排的另一张表`,
    '请把右侧的表另存为一张工作表，或删去这些格子',
  );
}

function refusal({ rows }: Block, problem: string, remedy: string): Refusal {
  return new Refusal('HEADER_NOT_FOUND', placeWords(rows.file, rows.sheet), problem, remedy);
}
