import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Cell } from '../../model/cell.js';
import { maskIdsIn } from '../../model/mask-ids.js';
import type { Refusal } from '../../model/refusal.js';
import { refused } from '../../model/refusals/refused.js';
import { columnLetters, type SheetRow } from '../../model/sheet.js';
import { columnsOf } from '../../policy/columns.js';
import type { PolicyData } from '../../policy/data.js';
import { isBlank, ownText } from '../../roster/cell-content.js';
import { openRosterFile } from '../../roster/file/open.js';
import { headerText } from '../../roster/header/header-text.js';
import { nearestText } from '../../roster/header/nearest-header.js';
import { isOpeningColumn, MATTER, OPENING_COLUMNS, type OpeningColumnName } from './opening-columns.js';

/** A payment as the file says it. */
export interface OpeningLine {
  /** Physical line where it starts. */
  readonly line: number;
  /** '' where the file has no such column. */
  cell(column: OpeningColumnName): Cell;
  /** Cells of 事项.…, by column of the roster. */
  readonly matter: ReadonlyMap<string, Cell>;
}

export interface OpeningFile {
  /** Base name. */
  readonly name: string;
  readonly sha256: string;
  readonly lines: readonly OpeningLine[];
}

/** @throws Refusal FILE_… where it cannot be read, IMPORT_REFUSED where its columns are not those of payouts.csv */
export async function readOpeningFile(file: string, policy: PolicyData): Promise<OpeningFile> {
  const [header, ...rows] = await rowsOf(file);
  if (header === undefined) throw refused('IMPORT_REFUSED', file, (say) => say.emptyOpeningFile());
  const columns = columnsIn(header, file, policy);
  return {
    name: path.basename(file),
    sha256: createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
    lines: rows
      .filter(({ cells }) => cells.some((cell) => !isBlank(cell)))
      .map((row) => lineOf(row, columns, file)),
  };
}

async function rowsOf(file: string): Promise<readonly SheetRow[]> {
  const opened = await openRosterFile(file, { legacyReader: undefined });
  try {
    const [sheet] = opened.sheets;
    if (opened.format !== 'csv' || sheet === undefined)
      throw refused('IMPORT_REFUSED', file, (say) => say.notCsv());
    const rows: SheetRow[] = [];
    for await (const batch of sheet.rows()) rows.push(...batch);
    return rows;
  } finally {
    await opened.close();
  }
}

/** Which column stands where. */
type Columns = ReadonlyMap<string, number>;

function columnsIn(header: SheetRow, file: string, policy: PolicyData): Columns {
  const matters = new Set(
    policy.rosters.flatMap((roster) => columnsOf(roster, policy.common).map(({ name }) => name)),
  );
  const isKnown = (name: string): boolean =>
    isOpeningColumn(name) || (name.startsWith(MATTER) && matters.has(name.slice(MATTER.length)));
  const columns = new Map<string, number>();
  for (const [at, cell] of header.cells.entries()) {
    const text = ownText(cell);
    if (text === '') continue;
    const name = [text, ...headerText(text, policy.common.header).spellings].find(isKnown);
    if (name === undefined) throw unknownColumn(text, at, file, matters);
    if (columns.has(name)) throw refused('IMPORT_REFUSED', file, (say) => say.repeatedColumn(name));
    columns.set(name, at);
  }
  const missing = Object.entries(OPENING_COLUMNS)
    .filter(([name, { presence }]) => presence === 'required' && !columns.has(name))
    .map(([name]) => name);
  if (missing.length === 0) return columns;
  throw refused('IMPORT_REFUSED', file, (say) => say.missingColumns(missing));
}

function unknownColumn(text: string, at: number, file: string, matters: ReadonlySet<string>): Refusal {
  const known = text.startsWith(MATTER)
    ? [...matters].map((name) => `${MATTER}${name}`)
    : Object.keys(OPENING_COLUMNS);
  const nearest = nearestText([text], known);
  return refused('IMPORT_REFUSED', file, (say) =>
    say.unknownColumn(columnLetters(at), maskIdsIn(text), nearest),
  );
}

function lineOf(row: SheetRow, columns: Columns, file: string): OpeningLine {
  const at = [...columns.values()];
  const stray = row.cells.findIndex((cell, index) => !isBlank(cell) && !at.includes(index));
  if (stray >= 0)
    throw refused('IMPORT_REFUSED', file, (say) => say.cellWithoutHeader(row.number, columnLetters(stray)));
  const matter = [...columns].filter(([name]) => name.startsWith(MATTER));
  return {
    line: row.number,
    cell: (column) => row.cells[columns.get(column) ?? -1] ?? '',
    matter: new Map(matter.map(([name, index]) => [name.slice(MATTER.length), row.cells[index] ?? ''])),
  };
}
