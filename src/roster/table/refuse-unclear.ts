import type { SheetRow } from '../../model/sheet.js';
import { placeWords } from '../place-words.js';
import { asksForUnit, type Block, type SheetBlocks } from './block.js';
import { filledCells } from './filled-cells.js';
import { holdsValues } from './known-values.js';
import { unreadable } from './later-header.js';
import { unitAmidRows } from './refuse-rows.js';
import { MOST_OF_A_UNIT, type RowSort, seemsHeader } from './sort-row.js';
import { unitInDoubt } from './unit-in-doubt.js';

/**
 * A row after which the rows below it, or those around it, cannot be read for sure.
 * @throws Refusal HEADER_NOT_FOUND at another unit of money, one that may be meant, or a header that nobody knows
 */
export function refuseUnclear(row: SheetRow, sort: RowSort, block: Block, { names }: SheetBlocks): void {
  const { rows } = block;
  if (sort === 'other-unit') throw unitAmidRows(block, row.number);
  if (saysOtherUnit(row, sort, block)) throw unitInDoubt(placeWords(rows.file, rows.sheet), row);
  // Words only: 办理中 where the number should be is a row still, where its other words are values of their columns.
  if (sort === 'row' && seemsHeader(row, block.sort) && !holdsValues(row, rows.slots, names))
    throw unreadable(block, row.number);
}

/** A footer or a title, too, may say in what its figures are, and those around it. */
function saysOtherUnit(row: SheetRow, sort: RowSort, block: Block): boolean {
  if (sort === 'blank' || !asksForUnit(block)) return false;
  const { unitReader, scale } = block.sort;
  // A remark may speak of units in a row of data.
  if (sort === 'row' && filledCells(row.cells).length > MOST_OF_A_UNIT) return false;
  const stated = sort === 'row' ? undefined : unitReader.stated(row);
  const units = [...(stated === undefined ? [] : [stated]), ...unitReader.named(row)];
  return units.some((unit) => unit !== scale);
}
