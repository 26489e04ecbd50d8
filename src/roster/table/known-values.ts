import type { Cell } from '../../model/cell.js';
import type { SheetRow } from '../../model/sheet.js';
import { ownText } from '../cell-content.js';
import type { ColumnNames } from '../header/column-names.js';
import type { Slot } from './slot.js';

/** One word may be a value of one list and the name of a column in another, two are not by chance. */
const FEWEST_VALUES = 2;

/**
 * Whether a row that is words only holds values of its columns, as no header does: the policy's own district, or words of two lists
 * (企业, 区专项).
 * @param names what names columns, which may be a value, too: 培训机构 is a payee
 */
export function holdsValues({ cells }: SheetRow, slots: readonly Slot[], names: ColumnNames): boolean {
  const values = slots.filter((slot) => {
    const cell = cells[slot.at];
    return cell !== undefined && slot.column.type === 'enum' && isValue(slot, cell, names);
  });
  return values.length >= FEWEST_VALUES || slots.some((slot) => isOwnDistrict(slot, cells[slot.at], names));
}

function isValue(slot: Slot, cell: Cell, names: ColumnNames): boolean {
  const text = ownText(cell);
  return text !== '' && !names(text) && slot.read(cell).state === 'value';
}

function isOwnDistrict(slot: Slot, cell: Cell | undefined, names: ColumnNames): boolean {
  if (cell === undefined || slot.column.type !== 'district' || names(ownText(cell))) return false;
  const reading = slot.read(cell);
  return reading.state === 'value' && reading.fact.is === 'district' && reading.fact.local;
}
