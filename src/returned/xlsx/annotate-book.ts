import type { FolderFiles } from '../../output/folder-files.js';
import { partsSha256Of } from '../../output/workbook/unpacked-hash.js';
import { openRosterFile } from '../../roster/file/open.js';
import { cannotAnnotate } from '../refusals.js';
import type { SheetNotes } from '../row-notes.js';
import { openBook, type OpenBook, sheetCells } from './open-book.js';
import { patchBook, type PatchedBook } from './patch-book.js';
import { firstDifference } from './same-cells.js';
import { writePackage } from './write-package.js';

/** What came of a workbook that was written. */
export interface AnnotatedBook {
  readonly sha256: string;
  readonly partsSha256: string | undefined;
  readonly remarks: readonly string[];
}

/**
 * Writes a workbook once more, what was found marked in it, and reads it back: a returned roster in which anything else differs is
 * none. @param out where to, a file that does not exist; @throws Refusal ANNOTATE_REFUSED, FILE_CORRUPT, OUTPUT_UNWRITABLE
 */
export async function annotateBook(
  file: string,
  sheets: readonly SheetNotes[],
  out: string,
  files: FolderFiles,
): Promise<AnnotatedBook> {
  const book = await openBook(file);
  try {
    refuseSigned(book);
    const patched = await patchBook(book, sheets, files);
    const sha256 = await writePackage(out, patched.parts.over(book.raw));
    await refuseDifferent(book, sheets, patched, out);
    return { sha256, partsSha256: await partsSha256Of(out), remarks: patched.remarks };
  } finally {
    await book.close();
  }
}

/** A signature says that nothing was changed. */
function refuseSigned({ name, raw }: OpenBook): void {
  if (raw.entries.some(({ key }) => key.startsWith('_xmlsignatures/')))
    throw cannotAnnotate(name, (say) => say.signedBook());
}

async function refuseDifferent(
  book: OpenBook,
  sheets: readonly SheetNotes[],
  { columns }: PatchedBook,
  out: string,
): Promise<void> {
  const written = await openRosterFile(out, { legacyReader: undefined });
  try {
    for (const notes of sheets) {
      const column = columns.get(notes.sheet);
      if (column === undefined) throw new Error(`sheet ${notes.sheet} was not patched`);
      const before = sheetCells(book, notes.sheet).rows();
      const after = sheetCells({ name: book.name, cells: written }, notes.sheet).rows();
      const at = await firstDifference(before, after, column, notes);
      if (at === undefined) continue;
      throw cannotAnnotate(`${book.name} 工作表“${notes.sheet}”`, (say) => say.returnedBookDiffers(at));
    }
  } finally {
    await written.close();
  }
}
