import type { RowFacts } from '../../model/row-facts.js';
import { columnsOf } from '../../policy/columns.js';
import type { PolicyData, RosterData } from '../../policy/data.js';
import { kindColumns } from '../../roster/header/kind-columns.js';
import { matchKind } from '../../roster/header/match-kind.js';
import { TableRow, type RowTable } from '../../roster/table/row.js';
import { buildSlots, type Slot } from '../../roster/table/slot.js';
import type { Cells } from './example-file.js';

/** Row number of an example's first row, as under a header in row 1. */
const FIRST_ROW = 2;

/** Rows of one roster kind made of texts. Each call makes them anew: a row remembers which of its cells were read. */
export type TextRows = (rows: readonly Cells[]) => readonly RowFacts[];

/** What a workbook of text cells under the columns' own names would read as. */
export function textRows(roster: RosterData, policy: PolicyData): TextRows {
  const slots = slotsOf(roster, policy);
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
      const texts = slots.map(({ column }) => cells[column.name] ?? '');
      return new TableRow(table, { number: index + FIRST_ROW, hidden: false, cells: texts });
    });
}

/** The first of the columns that the roster kind does not have. */
export function strangerAmong(
  cells: Cells,
  roster: RosterData,
  { common }: Pick<PolicyData, 'common'>,
): string | undefined {
  const known = new Set(columnsOf(roster, common).map(({ name }) => name));
  return Object.keys(cells).find((name) => !known.has(name));
}

/** Every column of the kind, in order, each under a header that is its own name. */
function slotsOf(roster: RosterData, policy: PolicyData): readonly Slot[] {
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
  return buildSlots(columns, map, { csv: false, dates: 1900, scale: 'none' }, policy);
}
