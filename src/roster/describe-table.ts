import type { RosterTable } from '../model/roster-read.js';
import { columnLetters } from '../model/sheet.js';
import type { ColumnMap } from './header/assign-columns.js';
import { headerWords } from './header/header-words.js';
import type { FoundHeader } from './header/header-at.js';
import type { Scale } from './header/header-text.js';
import type { KindColumns } from './header/kind-columns.js';
import type { Slot } from './table/slot.js';

/** What was settled from a header. */
interface SettledColumns {
  readonly map: ColumnMap;
  readonly slots: readonly Slot[];
  /** The unit stated above the header. */
  readonly scale: Scale;
}

/** Says which header was found and what its columns were taken for. */
export function describeTable(
  sheet: string,
  { firstRow, lastRow }: FoundHeader,
  { roster }: KindColumns,
  { map, slots, scale }: SettledColumns,
): RosterTable {
  const columns = slots.flatMap((slot, index) => {
    const cell = map.taken[index]?.cell;
    if (cell === undefined) return [];
    const { name: column } = slot.column;
    return [{ column, header: headerWords(cell), letters: columnLetters(cell.at), unit: unitOfSlot(slot) }];
  });
  return {
    sheet,
    kind: roster.kind,
    firstHeaderRow: firstRow,
    headerRow: lastRow,
    unit: scaleWord(scale),
    columns,
    unknown: map.unknown.map(headerWords),
  };
}

/** A scale is named as it is written, but for these. */
function scaleWord(scale: Scale): string {
  if (scale === 'none') return '元';
  return scale === 'percent' ? '%' : scale;
}

/** Money is always in some unit; a plain ratio is in none. */
function unitOfSlot({ column, scale }: Slot): string {
  return scale === 'none' && column.type !== 'money' ? '' : scaleWord(scale);
}
