import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ZipFile } from 'yazl';
import { afterAll } from 'vitest';
import type { Cell } from '../../../src/model/cell.js';
import { Refusal } from '../../../src/model/refusal.js';
import type { RosterFile, SheetRow } from '../../../src/model/sheet.js';
import { openRosterFile } from '../../../src/roster/file/open.js';
import type { ReaderPrograms } from '../../../src/roster/file/programs.js';

const folder = mkdtempSync(join(tmpdir(), 'butie-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into this test file's own folder and gives its path. */
export function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A zip file of these parts. */
export async function zip(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const file = new ZipFile();
  for (const [path, content] of Object.entries(parts)) file.addBuffer(Buffer.from(content), path);
  file.end();
  const chunks: Buffer[] = [];
  for await (const chunk of file.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function relationships(
  entries: Readonly<Record<string, readonly [type: string, target: string]>>,
): string {
  const items = Object.entries(entries).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships>${items.join('')}</Relationships>`;
}

/** The parts of a workbook with one sheet; give a part to change it. */
export function parts(sheet: string, changed: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns:r="${RELATION}"><sheets><sheet name="证书" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['sharedStrings', 'sharedStrings.xml'],
      rId3: ['styles', 'styles.xml'],
    }),
    'xl/sharedStrings.xml': '<sst><si><t>姓名</t></si><si><t>张三</t></si></sst>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': sheet,
    ...changed,
  };
}

/** Wraps rows, and what stands behind them, into a sheet part. */
export function sheetOf(rows: string, behind = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet><dimension ref="A1"/><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

export async function book(sheet: string, changed: Readonly<Record<string, string>> = {}): Promise<string> {
  return write('名册.xlsx', await zip(parts(sheet, changed)));
}

/** Everything but .xls files is read without them. */
export const NO_PROGRAMS: ReaderPrograms = { legacyReader: undefined };

/** Opens the file, hands it on and closes it. */
export async function opened<T>(
  path: string,
  use: (file: RosterFile) => Promise<T>,
  programs = NO_PROGRAMS,
): Promise<T> {
  const file = await openRosterFile(path, programs);
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

/** All rows of all sheets. */
export async function rowsOf(path: string, programs = NO_PROGRAMS): Promise<readonly SheetRow[]> {
  const read = async (file: RosterFile): Promise<readonly SheetRow[]> => {
    const rows: SheetRow[] = [];
    for (const sheet of file.sheets) {
      for await (const batch of sheet.rows()) for (const row of batch) rows.push(row);
    }
    return rows;
  };
  return opened(path, read, programs);
}

export async function cellsOf(path: string, programs = NO_PROGRAMS): Promise<readonly (readonly Cell[])[]> {
  return (await rowsOf(path, programs)).map(({ cells }) => cells);
}

/** The refusal's code and place, for a file that must not be readable. */
export async function refusalOf(path: string, programs = NO_PROGRAMS): Promise<string> {
  return refusalAs(path, programs, ({ code, place }) => `${code} ${place}`);
}

/** The refusal's code and problem: for a limit, which one it was. */
export async function problemOf(path: string, programs = NO_PROGRAMS): Promise<string> {
  return refusalAs(path, programs, ({ code, problem }) => `${code} ${problem}`);
}

async function refusalAs(
  path: string,
  programs: ReaderPrograms,
  say: (refusal: Refusal) => string,
): Promise<string> {
  return rowsOf(path, programs).then(
    (rows) => `read ${rows.length} rows`,
    (error: unknown) => (error instanceof Refusal ? say(error) : String(error)),
  );
}
