import type { Finding, Place } from '../../model/finding.js';
import { Refusal } from '../../model/refusal.js';
import type { RosterEvent } from '../../model/roster-read.js';
import type { SheetRow } from '../../model/sheet.js';
import { ownText } from '../cell-content.js';
import { maskIdsIn } from '../../model/mask-ids.js';
import { placeWords } from '../place-words.js';
import { controlTotals } from './control-totals.js';
import { TableRow, type RowTable } from './row.js';
import { numbersColumns, sortRow, type RowSort, type SortContext } from './sort-row.js';

/** A sheet whose header is settled: all that its rows need. */
export interface TableReader {
  readonly rows: RowTable;
  readonly sort: SortContext;
  /** Row of the last header line; rows up to it are titles. */
  readonly headerRow: number;
}

/**
 * Turns the rows of a sheet into events, batch by batch in the order of the file.
 * @throws Refusal HEADER_NOT_FOUND at another header or unit further down
 */
export async function* readTable(
  table: TableReader,
  batches: AsyncIterable<readonly SheetRow[]>,
): AsyncGenerator<readonly RosterEvent[]> {
  const totals = controlTotals(table.rows.slots, table.sort.names);
  let first = true;
  for await (const batch of batches) {
    const events: RosterEvent[] = [];
    for (const row of batch) {
      if (row.number <= table.headerRow) continue;
      const sort: RowSort = first && numbersColumns(row) ? 'numbers' : sortRow(row, table.sort);
      first = false;
      if (sort === 'blank') continue;
      if (sort === 'row') {
        totals.add(row);
        events.push({ is: 'row', row: new TableRow(table.rows, row) });
        continue;
      }
      if (sort === 'other-header' || sort === 'other-unit') throw otherTable(table, row, sort);
      events.push({ is: 'skipped', place: placeOf(table.rows, row.number), why: sort, text: rowText(row) });
      if (sort === 'sum' || sort === 'subtotal')
        events.push(...asEvents(totals.compare(row, sort), table.rows));
    }
    if (events.length > 0) yield events;
  }
  const last = asEvents(totals.end(), table.rows);
  if (last.length > 0) yield last;
}

const OTHER = {
  'other-header': '又是一个表头，与上面的不同',
  'other-unit': '写明另一金额单位，与上面的不同',
} as const;

function otherTable(table: TableReader, row: SheetRow, sort: keyof typeof OTHER): Refusal {
  return new Refusal(
    'HEADER_NOT_FOUND',
    placeWords(table.rows.file, table.rows.sheet),
    `第 ${row.number} 行${OTHER[sort]}（表头在第 ${table.headerRow} 行），不知其下各行按哪一个读取`,
    '请把其下各行另存为一张工作表或一个文件',
  );
}

/** A sum concerns the sheet; the finding's cell names the footer row. */
function asEvents(findings: readonly Finding[], table: RowTable): readonly RosterEvent[] {
  return findings.map((finding) => ({ is: 'finding', place: placeOf(table, 0), finding }));
}

function placeOf({ file, sheet }: RowTable, row: number): Place {
  return { file, sheet, row };
}

function rowText({ cells }: SheetRow): string {
  const texts = cells.map(ownText).filter((text) => text !== '');
  return maskIdsIn(texts.join(' '));
}
