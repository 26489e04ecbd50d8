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
  const tallies = roster.tables.map((table) => ({ table, rows: new RowTally() }));
  const tallyAt = (sheet: string, row: number): RowTally | undefined =>
    tallies.findLast(({ table }) => table.sheet === sheet && table.firstHeaderRow <= row)?.rows;
  const findings: ExceptionLine[] = [];
  let refusal: Refusal | undefined;
  try {
    for await (const events of roster.read()) {
      for (const event of events) {
        if (event.is === 'finding') findings.push(fileLine(event.finding, event.place));
        else if (event.is === 'skipped') {
          const { place, why, text } = event;
          tallyAt(place.sheet, place.row)?.skip({ row: place.row, why, text });
        } else {
          const { place, hidden } = event.row;
          tallyAt(place.sheet, place.row)?.add(place.row, hidden);
        }
      }
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refusal = error;
  }
  const inspected = tallies.map(({ table, rows }) => ({
    sheet: table.sheet,
    table: inspectedTable(table, policy, refusal === undefined ? rows.result() : undefined),
  }));
  const bySheet = new Map(
    roster.tables.map(({ sheet }) => [
      sheet,
      inspected.filter((each) => each.sheet === sheet).map(({ table }) => table),
    ]),
  );
  return { bySheet, findings, refusal };
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

  skip(row: SkippedRow): void {
    this.#skipped.push(row);
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
