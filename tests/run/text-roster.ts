import type { Roster, RosterEvent } from '../../src/model/roster-read.js';
import type { PolicyData } from '../../src/policy/data.js';
import { textRows } from '../../src/roster/table/text-rows.js';

/** Makes rosters of one kind out of texts: column → cell, for each row. */
export function textRosters(
  kind: string,
  policy: PolicyData,
): (rows: readonly Readonly<Record<string, string>>[]) => Roster {
  const data = policy.rosters.find((each) => each.kind === kind);
  if (data === undefined) throw new Error(`no roster kind ${kind}`);
  const rowsOf = textRows(data, policy, 'workbook');
  const table = { sheet: '', kind, firstHeaderRow: 1, headerRow: 1, unit: '元', columns: [], unknown: [] };
  return (rows) => ({
    file: `${kind}.xlsx`,
    sha256: '',
    bytes: 0,
    meter: () => ({ done: 1, of: 1 }),
    follow() {},
    again: undefined,
    tables: [table],
    async *read() {
      yield [{ is: 'table', table }, ...rowsOf(rows).map((row): RosterEvent => ({ is: 'row', row }))];
    },
    async close() {},
  });
}
