import type { Cell } from '../../model/cell.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { PolicyData, RosterData } from '../../policy/data.js';
import { kindColumns } from '../header/kind-columns.js';
import { matchKind } from '../header/match-kind.js';
import { TableRow, type RowTable } from './row.js';
import { buildSlots, type Slot } from './slot.js';

/** Row number of the first row, as under a header in row 1. */
const FIRST_ROW = 2;

/** Column → cell as it stands in a file; '' or absent: blank. */
export type TextCells = Readonly<Record<string, Cell>>;

/** Rows of one roster kind that stand in no roster. Each call makes them anew: a row remembers which of its cells were read. */
export type TextRows = (rows: readonly TextCells[]) => readonly RowFacts[];

/** What a file of cells under the columns' own names would read as. */
export function textRows(roster: RosterData, policy: PolicyData, from: 'workbook' | 'csv'): TextRows {
  const slots = slotsOf(roster, policy, from);
  const table: RowTable = {
    kind: roster.kind,
    file: `${roster.kind}.xlsx`,
    sheet: '',
    slots,
    readSince: () => '',
    width: Infinity,
    hiddenRows: 'hold',
  };
  return (rows) =>
    rows.map((cells, index) => {
      const inOrder = slots.map(({ column }) => cells[column.name] ?? '');
      return new TableRow(table, { number: index + FIRST_ROW, hidden: false, cells: inOrder });
    });
}

/** Every column of the kind, in order, each under a header that is its own name. */
function slotsOf(roster: RosterData, policy: PolicyData, from: 'workbook' | 'csv'): readonly Slot[] {
  const columns = kindColumns(roster, policy.common);
  const header = columns.columns.map(({ name }, at) => ({
    at,
    row: FIRST_ROW - 1,
    parent: '',
    over: '',
    own: name,
  }));
  const { matches } = matchKind(header, columns, policy.common.header);
  const taken = columns.columns.map((_, index) => matches.find(({ column }) => column === index));
  const map = { taken, others: [], unknown: [], since: -1 };
  return buildSlots(columns, map, { csv: from === 'csv', dates: 1900, scale: 'none' }, policy);
}
