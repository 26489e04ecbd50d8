import type { SheetRow } from '../../model/sheet.js';
import type { FoundHeader } from '../header/header-at.js';

/**
 * How many cells a CSV record may have: as many as the header, or where every record seen ends with the same surplus (a comma
 * at the end of each line, say) as many as those. A single record is no such habit.
 */
export function csvWidth(
  head: readonly SheetRow[],
  { firstRow, lastRow }: Pick<FoundHeader, 'firstRow' | 'lastRow'>,
): number {
  const lengths = (rows: readonly SheetRow[]): readonly number[] => rows.map(({ cells }) => cells.length);
  const header = Math.max(...lengths(head.filter(({ number }) => number >= firstRow && number <= lastRow)));
  const data = lengths(head.filter(({ number }) => number > lastRow));
  return data.length < 2 ? header : Math.max(header, Math.min(...data));
}
