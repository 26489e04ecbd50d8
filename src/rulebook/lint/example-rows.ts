import type { Day, Month } from '../../model/day.js';
import type { Fact } from '../../model/fact.js';
import { columnsOf } from '../../policy/columns.js';
import type { PolicyData, RosterData } from '../../policy/data.js';
import type { Parsed } from '../../policy/parse.js';
import type { Example, ExampleFile } from '../examples/example-file.js';
import { textRows, type TextRows } from '../../roster/table/text-rows.js';

/** One row of an example with its cells read as a run reads them, and what is expected of it. */
export interface ExampleRow {
  readonly kind: string;
  readonly example: Example;
  /** The rows of the example up to this one, in order; this is the last. */
  readonly upTo: readonly ExampleRow[];
  /** Rule, or `row` → amount and codes. */
  readonly expected: Readonly<Record<string, string>>;
  /** Undefined for a cell that is blank or cannot be read. */
  fact(column: string): Fact | undefined;
}

/** The rows of all examples whose roster and columns there are. The others are told of elsewhere. */
export function exampleRows(
  files: readonly Parsed<ExampleFile>[],
  policy: PolicyData,
): readonly ExampleRow[] {
  const kinds = new Map(policy.rosters.map((roster) => [roster.kind, kindOf(roster, policy)]));
  const rows: ExampleRow[] = [];
  for (const { value } of files) {
    for (const example of value.examples) {
      const base = value.bases[example.base];
      const kind = kinds.get(base?.roster ?? '');
      if (base === undefined || kind === undefined) continue;
      const first = { ...base.row, ...example.with };
      const cells = [first, ...example.more.map((each) => ({ ...first, ...each }))];
      if (cells.some((each) => Object.keys(each).some((name) => !kind.columns.has(name)))) continue;
      const read = kind.rows(cells);
      const before: ExampleRow[] = [];
      for (const [index, facts] of read.entries()) {
        const upTo: ExampleRow[] = [...before];
        const row: ExampleRow = {
          kind: base.roster,
          example,
          upTo,
          expected: [example.expect, ...example.expectMore][index] ?? {},
          fact(column) {
            const reading = facts.read(kind.columns.get(column) ?? -1);
            return reading.state === 'value' ? reading.fact : undefined;
          },
        };
        upTo.push(row);
        before.push(row);
      }
      rows.push(...before);
    }
  }
  return rows;
}

interface Kind {
  readonly rows: TextRows;
  readonly columns: ReadonlyMap<string, number>;
}

function kindOf(roster: RosterData, policy: PolicyData): Kind {
  return {
    rows: textRows(roster, policy, 'workbook'),
    columns: new Map(columnsOf(roster, policy.common).map(({ name }, index) => [name, index])),
  };
}

/** Money as fen, ratios, hours and counts as they are. */
export function numberIn(row: ExampleRow, column: string): number | undefined {
  const fact = row.fact(column);
  if (fact?.is === 'money') return fact.fen;
  if (fact?.is === 'year') return fact.year;
  return fact?.is === 'number' ? fact.value.toNumber() : undefined;
}

export function dayIn(row: ExampleRow, column: string): Day | undefined {
  const fact = row.fact(column);
  return fact?.is === 'day' ? fact.day : undefined;
}

export function monthIn(row: ExampleRow, column: string): Month | undefined {
  const fact = row.fact(column);
  return fact?.is === 'month' ? fact.month : undefined;
}

export function textIn(row: ExampleRow, column: string): string {
  const fact = row.fact(column);
  if (fact?.is === 'person') return fact.person.number;
  if (fact?.is === 'day') return fact.day;
  if (fact?.is === 'month') return fact.month;
  if (fact?.is === 'year') return String(fact.year);
  return fact?.is === 'text' ? fact.text : '';
}
