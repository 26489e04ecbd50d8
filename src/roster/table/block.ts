import type { Finding } from '../../model/finding.js';
import type { RosterTable } from '../../model/roster-read.js';
import type { SheetRow } from '../../model/sheet.js';
import type { ColumnNames } from '../header/column-names.js';
import type { FoundHeader } from '../header/header-at.js';
import type { Scale } from '../header/header-text.js';
import type { RowTable } from './row.js';
import type { SortContext } from './sort-context.js';

/** A header settled, and all that the rows under it need. */
export interface Block {
  readonly table: RosterTable;
  readonly header: FoundHeader;
  readonly rows: RowTable;
  readonly sort: SortContext;
  /** Whether a row is the example of a blank template. @throws Refusal HEADER_NOT_FOUND at one that was written over */
  readonly isExample: (row: SheetRow) => boolean;
  /** The unit of money that lines of this block or of one above it state last; undefined where none does. */
  readonly stated: Scale | undefined;
  /** Headers that no column takes, with their addresses. */
  readonly unknown: readonly { readonly words: string; readonly address: string }[];
  /** Headers that name a column which another one names better. */
  readonly others: readonly Finding[];
}

/** A sheet whose first header is settled: how its rows are read, and how later headers are. */
export interface SheetBlocks {
  readonly title: (kind: string) => string;
  readonly first: Block;
  readonly names: ColumnNames;
  readonly find: (rows: readonly SheetRow[]) => FoundHeader | undefined;
  /**
   * Settles a header further down.
   * @param titles the rows in front of it; @param below those from its first on, as many as are at hand
   * @throws Refusal as opening a sheet does, HEADER_NOT_FOUND where its unit is in doubt
   */
  readonly next: (
    header: FoundHeader,
    titles: readonly SheetRow[],
    below: readonly SheetRow[],
    before: Block,
  ) => Block;
}

/** Whether a column of money leaves its unit to a line above the header. */
export function asksForUnit({ rows }: Pick<Block, 'rows'>): boolean {
  return rows.slots.some(({ column, at, unitSaid }) => at >= 0 && column.type === 'money' && !unitSaid);
}

/** The unit other than yuan that the header itself says of a column of money, undefined where it says none. */
export function unitOfHeader({ rows }: Pick<Block, 'rows'>): Scale | undefined {
  return rows.slots.find(
    ({ column, at, unitSaid, scale }) => at >= 0 && column.type === 'money' && unitSaid && scale !== 'none',
  )?.scale;
}
