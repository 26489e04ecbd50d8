import type { RosterEvent, Roster } from '../../model/roster-read.js';
import type { PolicyData } from '../../policy/data.js';
import { kindColumns } from '../../roster/header/kind-columns.js';
import { matchKind } from '../../roster/header/match-kind.js';
import { TableRow, type RowTable } from '../../roster/table/row.js';
import { buildSlots, type Slot } from '../../roster/table/slot.js';
import type { Cells } from './example-file.js';

/** Row number of an example's first row, as under a header in row 1. */
export const FIRST_ROW = 2;

export type TextRoster = (rows: readonly Cells[]) => Roster;

/** Rosters of one kind made of texts: what a workbook of text cells under the columns' own names would read as. */
export function textRosters(kind: string, policy: PolicyData): TextRoster {
  const slots = slotsOf(kind, policy);
  const known = new Set(slots.map(({ column }) => column.name));
  const file = `${kind}.xlsx`;
  const table: RowTable = {
    kind,
    file,
    sheet: '',
    slots,
    readSince: () => '',
    width: Infinity,
    hiddenRows: 'hold',
  };
  const header = { sheet: '', kind, firstHeaderRow: 1, headerRow: 1, unit: '元', columns: [], unknown: [] };
  return (rows) => ({
    file,
    sha256: '',
    bytes: 0,
    meter: () => ({ done: 1, of: 1 }),
    tables: [header],
    async *read() {
      const events = rows.map((cells, index): RosterEvent => {
        const stranger = Object.keys(cells).find((name) => !known.has(name));
        if (stranger !== undefined) throw new Error(`${kind} has no column ${stranger}`);
        const texts = slots.map(({ column }) => cells[column.name] ?? '');
        const row = { number: index + FIRST_ROW, hidden: false, cells: texts };
        return { is: 'row', row: new TableRow(table, row) };
      });
      yield [{ is: 'table', table: header }, ...events];
    },
    async close() {},
  });
}

/** Every column of the kind, in order, each under a header that is its own name. */
function slotsOf(kind: string, policy: PolicyData): readonly Slot[] {
  const roster = policy.rosters.find((each) => each.kind === kind);
  if (roster === undefined) throw new Error(`no roster kind ${kind}`);
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
