import type { Finding } from '../model/finding.js';
import { Refusal } from '../model/refusal.js';
import type { RosterTable } from '../model/roster-read.js';
import { type ReadMeter, type SheetRow, type SheetSource } from '../model/sheet.js';
import type { PolicyData } from '../policy/data.js';
import { describeTable } from './describe-table.js';
import { fileReadAs } from './file-finding.js';
import { assignColumns, type ColumnMap, headerAddress, headerWords } from './header/assign-columns.js';
import { refuseDataAbove } from './header/data-above.js';
import { findHeader, type FoundHeader } from './header/find-header.js';
import type { KindColumns } from './header/kind-columns.js';
import type { KindMatch } from './header/match-kind.js';
import { unitAbove, unitReader } from './header/unit-line.js';
import { type PeekedRows, peekRows } from './peek-rows.js';
import { placeWords } from './place-words.js';
import type { TableReader } from './table/read-table.js';
import { csvWidth } from './table/csv-width.js';
import { buildSlots } from './table/slot.js';
import { sinceReader } from './table/since-reader.js';
import { sortContext } from './table/sort-context.js';

/** What all sheets of a file are opened with. */
export interface SheetOpening {
  readonly file: string;
  readonly csv: boolean;
  readonly dates: 1900 | 1904;
  readonly policy: PolicyData;
  readonly kinds: readonly KindColumns[];
  readonly hiddenRows: 'hold' | 'read';
}

/** A sheet recognised as a roster, its rows still to come. */
export interface OpenedSheet {
  readonly table: RosterTable;
  readonly reader: TableReader;
  readonly notices: readonly Finding[];
  readonly meter: ReadMeter;
  readonly peeked: PeekedRows;
}

/** A sheet without a recognisable header. `head`: the rows that were searched. */
export interface UnknownSheet {
  readonly name: string;
  readonly head: readonly SheetRow[];
}

/**
 * Finds a sheet's header and settles its columns.
 * @throws Refusal KIND_AMBIGUOUS, COLUMN_DUPLICATE, COLUMN_MISSING, and whatever reading the first rows throws
 */
export async function openSheet(
  sheet: SheetSource,
  opening: SheetOpening,
): Promise<OpenedSheet | UnknownSheet> {
  const { header } = opening.policy.common;
  const peeked = await peekRows(sheet, header.rowsSearched + 1);
  try {
    const found = findHeader(peeked.head, opening.kinds, header);
    if (found !== undefined)
      return { ...settle(sheet.name, found, peeked.head, opening), meter: sheet.meter, peeked };
    await peeked.stop();
    return { name: sheet.name, head: peeked.head };
  } catch (error) {
    await peeked.stop();
    throw error;
  }
}

function settle(
  sheet: string,
  found: FoundHeader,
  head: readonly SheetRow[],
  opening: SheetOpening,
): Omit<OpenedSheet, 'peeked' | 'meter'> {
  const { policy, file, csv, dates, hiddenRows } = opening;
  const place = placeWords(file, sheet);
  const match = onlyKind(found, place);
  const { roster } = match.kind;
  const map = assignColumns(found, match, policy.common, place);
  const above = head.filter(({ number }) => number < found.firstRow);
  const unitOf = unitReader(policy.common.header);
  const scale = unitAbove(above, unitOf);
  const slots = buildSlots(match.kind, map, { csv, dates, scale }, policy);
  const codes = slots.flatMap(({ column, at }) =>
    column.type === 'unit-code' && column.bold === true ? [at] : [],
  );
  refuseDataAbove(above, codes, found.firstRow, place);
  const readSince = sinceReader(map.since, policy);
  const width = csv ? csvWidth(head, found) : Infinity;
  return {
    table: describeTable(sheet, found, match.kind, { map, slots, scale }),
    reader: {
      rows: { kind: roster.kind, file, sheet, slots, readSince, width, hiddenRows },
      sort: sortContext(match.kind, slots, found, policy.common, { scale, unitOf }),
      headerRow: found.lastRow,
    },
    notices: noticesOf(match, map),
  };
}

function onlyKind({ best, firstRow }: FoundHeader, place: string): KindMatch {
  const [match, other] = best;
  if (match !== undefined && other === undefined) return match;
  const kinds = best.map(({ kind }) => `${kind.roster.kind}（${kind.roster.title}）`).join('、');
  throw new Refusal(
    'KIND_AMBIGUOUS',
    place,
    `第 ${firstRow} 行的表头分不清是哪种名册：${kinds}`,
    '请用 --kind 指明名册种类，或用 --sheet 指明所读工作表',
  );
}

function noticesOf({ kind }: KindMatch, map: ColumnMap): readonly Finding[] {
  const others = map.others.map(({ column, cell }) => {
    const taken = map.taken[column];
    const name = kind.columns[column]?.name ?? '';
    const used = taken === undefined ? '' : `${headerWords(taken.cell)}（${headerAddress(taken.cell)}）`;
    const message = `“${name}”取自表头 ${used}，未取 ${headerWords(cell)}（${headerAddress(cell)}）`;
    return fileReadAs(message, headerWords(cell));
  });
  if (map.unknown.length === 0) return others;
  const unknown = map.unknown.map((cell) => `${headerWords(cell)}（${headerAddress(cell)}）`).join('、');
  return [...others, fileReadAs(`按${kind.roster.title}读取，以下栏目不认识，未使用：${unknown}`, '')];
}
