import type { RosterTable } from '../model/roster-read.js';
import { columnLetters } from '../model/sheet.js';
import { type ColumnMap, headerWords } from './header/assign-columns.js';
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
    unit: SCALE_WORDS[scale],
    columns,
    unknown: map.unknown.map(headerWords),
  };
}

const SCALE_WORDS: Readonly<Record<Scale, string>> = {
  none: '元',
  百元: '百元',
  千元: '千元',
  万元: '万元',
  百万元: '百万元',
  亿元: '亿元',
  percent: '%',
};

/** Money is always in some unit; a plain ratio is in none. */
function unitOfSlot({ column, scale }: Slot): string {
  return scale === 'none' && column.type !== 'money' ? '' : SCALE_WORDS[scale];
}
