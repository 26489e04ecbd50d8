import type { RosterFile, SheetSource } from '../../model/sheet.js';
import { openRosterFile } from '../../roster/file/open.js';
import { corrupt } from '../../roster/file/refusals.js';
import { locateFile } from '../../roster/file/source.js';
import { openArchive, type Archive, type Part } from '../../roster/file/xlsx/archive.js';
import { readWorkbook, type Workbook } from '../../roster/file/xlsx/workbook.js';
import { openPackage, type RawPackage } from './package.js';

/** A workbook opened for being given back: as cells, as parts, and as packed bytes. */
export interface OpenBook {
  /** Base name. */
  readonly name: string;
  readonly cells: RosterFile;
  readonly archive: Archive;
  readonly raw: RawPackage;
  readonly workbook: Workbook;
  close(): Promise<void>;
}

/** @throws Refusal as openRosterFile does */
export async function openBook(path: string): Promise<OpenBook> {
  const source = await locateFile(path);
  const closing: (() => void | Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const each of closing.splice(0)) await each();
  };
  try {
    const cells = await openRosterFile(path, { legacyReader: undefined });
    closing.push(() => cells.close());
    const archive = await openArchive(source);
    closing.push(() => archive.close());
    const raw = await openPackage(source);
    closing.push(() => raw.close());
    const workbook = await readWorkbook(archive, source.name);
    return { name: source.name, cells, archive, raw, workbook, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A worksheet's part. @throws Refusal FILE_CORRUPT where there is none */
export function sheetPart({ name, archive, workbook }: OpenBook, sheet: string): Part {
  const id = workbook.sheets.find((each) => each.name === sheet)?.relationship;
  const target = workbook.relationships.find((each) => each.id === id && each.type === 'worksheet')?.target;
  const part = target === undefined ? undefined : archive.find(target);
  if (part === undefined) throw corrupt(name, (say) => say.sheetPartMissing(sheet));
  return part;
}

/** A worksheet as cells. @throws Refusal FILE_CORRUPT where there is none */
export function sheetCells({ name, cells }: Pick<OpenBook, 'name' | 'cells'>, sheet: string): SheetSource {
  const found = cells.sheets.find((each) => each.name === sheet);
  if (found === undefined) throw corrupt(name, (say) => say.sheetPartMissing(sheet));
  return found;
}
