import type { SheetSource } from '../model/sheet.js';
import { chooseSheets } from '../roster/choose-sheets.js';
import { openRosterFile } from '../roster/file/open.js';
import type { ReaderPrograms } from '../roster/file/programs.js';
import { changedWhileRead } from '../roster/file/refusals.js';
import { hasContent, type ListedRow, listedRow } from './listed-row.js';

export interface ListedSheet {
  /** '' in a CSV. */
  readonly sheet: string;
  readonly hidden: boolean;
  /** Rows that hold anything. */
  readonly rows: number;
}

/** What a file holds, in order: each sheet, then its rows in batches. */
export type CellsEvent =
  | { readonly is: 'sheet'; readonly sheet: ListedSheet }
  | { readonly is: 'rows'; readonly rows: readonly ListedRow[] };

export interface CellListing {
  /** Base name. */
  readonly file: string;
  readonly notes: readonly string[];
  readonly sheets: readonly ListedSheet[];
  /** Memory does not grow with the rows. */
  read(): AsyncGenerator<CellsEvent>;
  close(): Promise<void>;
}

/**
 * Opens a file to list its cells, roster or not; of its rules nothing is needed. Every sheet is read to its end here, so that
 * a file which turns out unreadable is refused before anything is listed.
 * @param programs of them, only that of .xls files is used: rows are not read faster than they are listed
 * @param sheet only this one; undefined: all, the hidden ones too
 * @throws Refusal as reading the file does, and USAGE where there is no such sheet
 */
export async function openListing(
  path: string,
  programs: ReaderPrograms,
  sheet: string | undefined,
): Promise<CellListing> {
  const file = await openRosterFile(path, programs);
  try {
    const sources = sheet === undefined ? file.sheets : chooseSheets(file, sheet).looked;
    const counted: Counted[] = [];
    for (const source of sources) counted.push({ source, rows: await countRows(source) });
    return {
      file: file.name,
      notes: file.notes,
      sheets: counted.map(listedSheet),
      read: () => listCells(file.name, counted),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

interface Counted {
  readonly source: SheetSource;
  readonly rows: number;
}

function listedSheet({ source: { name, hidden }, rows }: Counted): ListedSheet {
  return { sheet: name, hidden, rows };
}

async function countRows(source: SheetSource): Promise<number> {
  let rows = 0;
  for await (const batch of source.rows()) for (const row of batch) if (hasContent(row)) rows += 1;
  return rows;
}

async function* listCells(file: string, sheets: readonly Counted[]): AsyncGenerator<CellsEvent> {
  for (const counted of sheets) {
    yield { is: 'sheet', sheet: listedSheet(counted) };
    let listed = 0;
    for await (const batch of counted.source.rows()) {
      const rows = batch.filter(hasContent).map(listedRow);
      listed += rows.length;
      if (rows.length > 0) yield { is: 'rows', rows };
    }
    if (listed !== counted.rows) throw changedWhileRead(file);
  }
}
