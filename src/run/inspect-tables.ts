import { maskIdsIn } from '../model/mask-ids.js';
import { Refusal } from '../model/refusal.js';
import type { ExceptionLine } from '../model/finding.js';
import type { Roster, RosterTable } from '../model/roster-read.js';
import { columnsOf } from '../policy/columns.js';
import type { ColumnData, PolicyData } from '../policy/data.js';
import { fileLine } from './file-line.js';
import type { InspectedTable, SkippedRow, TableRows } from './inspection.js';

/** The tables of a roster by their sheets, and what reading them found. */
export interface InspectedTables {
  readonly bySheet: ReadonlyMap<string, readonly Omit<InspectedTable, 'above'>[]>;
  readonly findings: readonly ExceptionLine[];
  /** Where the rows turn out not to be readable; of the tables no row is counted then. */
  readonly refusal: Refusal | undefined;
}

/** Reads a roster to its end, deciding nothing. */
export async function inspectTables(roster: Roster, policy: PolicyData): Promise<InspectedTables> {
  const tallies: Tally[] = [];
  const findings: ExceptionLine[] = [];
  const refusal = await read(roster, tallies, findings);
  // Where reading stopped before a sheet's rows, its first header is known all the same.
  const begun = new Set(tallies.map(({ table }) => table.sheet));
  const unread = roster.tables.filter(({ sheet }) => !begun.has(sheet));
  const all = [...tallies, ...unread.map((table) => ({ table, rows: new RowTally() }))];
  const bySheet = new Map<string, Omit<InspectedTable, 'above'>[]>();
  for (const { table, rows } of all) {
    const counted = refusal === undefined ? rows.result() : undefined;
    const tables = bySheet.get(table.sheet) ?? [];
    bySheet.set(table.sheet, [...tables, inspectedTable(table, policy, counted)]);
  }
  return { bySheet, findings, refusal };
}

interface Tally {
  readonly table: RosterTable;
  readonly rows: RowTally;
}

/** Adds up what is read; the refusal that reading ended with, if it did. */
async function read(
  roster: Roster,
  tallies: Tally[],
  findings: ExceptionLine[],
): Promise<Refusal | undefined> {
  try {
    for await (const events of roster.read()) {
      for (const event of events) {
        if (event.is === 'table') tallies.push({ table: event.table, rows: new RowTally() });
        else if (event.is === 'finding') findings.push(fileLine(event.finding, event.place));
        else if (event.is === 'skipped') tallies.at(-1)?.rows.skip({ ...event, row: event.place.row });
        else tallies.at(-1)?.rows.add(event.row.place.row, event.row.hidden);
      }
    }
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

class RowTally {
  #count = 0;
  #first = 0;
  #last = 0;
  #hidden = 0;
  readonly #skipped: SkippedRow[] = [];

  add(row: number, hidden: boolean): void {
    this.#first ||= row;
    this.#last = row;
    this.#count += 1;
    if (hidden) this.#hidden += 1;
  }

  skip({ row, why, text }: SkippedRow): void {
    this.#skipped.push({ row, why, text });
  }

  result(): TableRows {
    return {
      count: this.#count,
      first: this.#first,
      last: this.#last,
      hidden: this.#hidden,
      skipped: this.#skipped,
    };
  }
}

function inspectedTable(
  { kind, firstHeaderRow, headerRow, unit, columns, unknown }: RosterTable,
  policy: PolicyData,
  read: TableRows | undefined,
): Omit<InspectedTable, 'above'> {
  const roster = policy.rosters.find((each) => each.kind === kind);
  const known = roster === undefined ? [] : columnsOf(roster, policy.common);
  const bold = new Set(known.filter((column) => column.bold === true).map(({ name }) => name));
  return {
    kind,
    title: roster?.title ?? kind,
    headerRows: [firstHeaderRow, headerRow],
    unit,
    columns: columns
      .map((column) => ({
        ...column,
        header: maskIdsIn(column.header),
        required: bold.has(column.column),
      }))
      .sort((a, b) => a.letters.length - b.letters.length || (a.letters < b.letters ? -1 : 1)),
    unknown: unknown.map(maskIdsIn),
    missing: missingNames(known, new Set(columns.map(({ column }) => column))),
    read,
  };
}

/** A range column is another way to give two dates: it is not missing itself, nor are they beside it. */
function missingNames(known: readonly ColumnData[], has: ReadonlySet<string>): readonly string[] {
  const ranges = new Set(known.flatMap(({ filledBy }) => filledBy?.column ?? []));
  return known
    .filter(({ name, filledBy }) => !has.has(name) && !ranges.has(name) && !has.has(filledBy?.column ?? ''))
    .map(({ name }) => name);
}
