import { columnsOf } from '../../policy/columns.js';
import type { PolicyData, RosterData } from '../../policy/data.js';
import type { Cells } from './example-file.js';

/** The first of the columns that the roster kind does not have. */
export function strangerAmong(
  cells: Cells,
  roster: RosterData,
  { common }: Pick<PolicyData, 'common'>,
): string | undefined {
  const known = new Set(columnsOf(roster, common).map(({ name }) => name));
  return Object.keys(cells).find((name) => !known.has(name));
}
