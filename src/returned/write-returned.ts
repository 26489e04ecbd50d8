import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { FolderFiles } from '../output/folder-files.js';
import { FOLDER_MODE } from '../output/owner-only.js';
import { unwritable } from '../output/unwritable.js';
import type { WrittenFile } from '../output/written-file.js';
import { sha256OfFile } from '../roster/file/digest.js';
import { changedWhileRead } from '../roster/file/refusals.js';
import { annotateCsv } from './csv/annotate-csv.js';
import type { NotesSpool } from './notes-spool.js';
import { returnedAs } from './returnable.js';
import { annotateBook } from './xlsx/annotate-book.js';

/** Folder of the annotated rosters, inside that of the results. */
const RETURNED_FOLDER = 'annotated';

/** What could not be done in a roster that was given back. */
export interface ReturnedRemark {
  /** Base name. */
  readonly file: string;
  /** A Chinese sentence. */
  readonly text: string;
}

/** A roster that was read. */
export interface ReadRoster {
  readonly path: string;
  /** Of its bytes, when it was. */
  readonly sha256: string;
}

export interface ReturnedRosters {
  /** In the order of the rosters. */
  readonly files: readonly WrittenFile[];
  readonly remarks: readonly ReturnedRemark[];
}

/**
 * Writes every roster once more, with what was found marked in it.
 * @param notes closed; @param folder of the results; @param scratch a new folder for what waits, gone afterwards
 * @throws Refusal ANNOTATE_REFUSED, OUTPUT_UNWRITABLE, and as reading does
 */
export async function writeReturned(
  rosters: readonly ReadRoster[],
  notes: NotesSpool,
  folder: string,
  scratch: string,
): Promise<ReturnedRosters> {
  const target = path.join(folder, RETURNED_FOLDER);
  await mkdir(target, { mode: FOLDER_MODE }).catch((error: unknown) => {
    throw unwritable(target, error);
  });
  const parts = await FolderFiles.inNew(scratch);
  try {
    const written: WrittenFile[] = [];
    const remarks: ReturnedRemark[] = [];
    for (const { path: file, sha256: read } of rosters) {
      const base = path.basename(file);
      const sheets = notes.sheetsOf(base);
      const out = path.join(target, base);
      const name = `${RETURNED_FOLDER}/${base}`;
      if ((await returnedAs(file)) === 'workbook') {
        const { sha256, partsSha256, remarks: found } = await annotateBook(file, sheets, out, parts);
        written.push({ name, sha256, partsSha256 });
        remarks.push(...found.map((text) => ({ file: base, text })));
      } else {
        for (const sheet of sheets)
          written.push({ name, sha256: await annotateCsv(file, sheet, out), partsSha256: undefined });
      }
      parts.discard();
      if ((await sha256OfFile(file)) !== read) throw changedWhileRead(base);
    }
    return { files: written, remarks };
  } finally {
    await parts.remove();
  }
}
