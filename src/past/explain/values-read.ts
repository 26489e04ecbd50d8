import type { RowFacts } from '../../model/row-facts.js';
import type { RosterTable } from '../../model/roster-read.js';
import type { Scope } from '../../decide/scope.js';
import type { ExplainedValue } from './explanation.js';
import { factText } from './fact-text.js';
import type { RowMask } from './row-mask.js';

/** Cells of a row as they were read, and the columns that the roster does not have. */
interface ValuesRead {
  readonly values: readonly ExplainedValue[];
  readonly absent: readonly string[];
}

/** @param used column → the rules that looked at it; the bold columns are shown whether a rule did or not */
export function valuesRead(
  row: RowFacts,
  table: RosterTable,
  scope: Scope,
  { used, mask }: { readonly used: ReadonlyMap<number, readonly string[]>; readonly mask: RowMask },
): ValuesRead {
  const headers = new Map(table.columns.map(({ letters, header }) => [letters, header]));
  const values: ExplainedValue[] = [];
  const absent: string[] = [];
  for (const [index, { name, type, bold }] of scope.columns.entries()) {
    if (bold !== true && !used.has(index)) continue;
    const cell = row.cell(index);
    if (cell === '') {
      absent.push(name);
      continue;
    }
    const reading = row.read(index);
    const district = scope.policy.head.district.name;
    const understood = reading.state === 'value' ? factText(reading.fact, type, district) : '';
    values.push({
      column: name,
      cell,
      header: mask.text(headers.get(cell.replace(/\d+$/, '')) ?? name),
      state: reading.state,
      shown: reading.state === 'blank' ? '' : mask.cell(name, reading.shown),
      understood: mask.cell(name, understood),
      note: reading.state === 'value' ? mask.text(reading.note) : '',
      required: reading.state === 'bad' ? reading.required : '',
      bold: bold === true,
      rules: used.get(index) ?? [],
    });
  }
  return { values: values.toSorted((a, b) => bySheetColumn(a.cell, b.cell)), absent };
}

/** In the order of the sheet: "B17" before "AA17", both of one row. */
function bySheetColumn(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
