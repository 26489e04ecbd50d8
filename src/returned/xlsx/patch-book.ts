import type { FolderFiles } from '../../output/folder-files.js';
import { cannotAnnotate } from '../refusals.js';
import type { SheetNotes } from '../row-notes.js';
import type { ResultColumn } from '../survey-rows.js';
import { type NewType, withTypes } from './content-types.js';
import type { OpenBook } from './open-book.js';
import { openStyles } from './open-styles.js';
import { wholeText } from './part-words.js';
import { patchOneSheet } from './patch-one-sheet.js';
import { PatchedParts } from './patched-parts.js';

const TYPES = '[Content_Types].xml';

/** A workbook with its sheets patched, ready to be packed. */
export interface PatchedBook {
  readonly parts: PatchedParts;
  /** By sheet. */
  readonly columns: ReadonlyMap<string, ResultColumn>;
  /** What could not be done, each a Chinese sentence. */
  readonly remarks: readonly string[];
}

/** Patches the sheets of a workbook one after another. What is written waits in `files`. @throws Refusal ANNOTATE_REFUSED, FILE_CORRUPT */
export async function patchBook(
  book: OpenBook,
  sheets: readonly SheetNotes[],
  files: FolderFiles,
): Promise<PatchedBook> {
  const parts = new PatchedParts();
  const { styles, added } = await openStyles(book, parts);
  const columns = new Map<string, ResultColumn>();
  const types: NewType[] = added ? [{ path: styles.path, is: 'styles' }] : [];
  const remarks: string[] = [];
  for (const [index, notes] of sheets.entries()) {
    const patched = await patchOneSheet(book, notes, { parts, styles, files, key: `sheet-${index + 1}` });
    columns.set(notes.sheet, patched.column);
    if (patched.comments !== undefined) types.push({ path: patched.comments, is: 'comments' });
    remarks.push(...patched.remarks);
  }
  const looks = styles.text();
  if (looks !== undefined || added) parts.text(styles.path, looks ?? styles.before);
  if (types.length > 0) {
    const part = book.archive.find(TYPES);
    if (part === undefined) throw cannotAnnotate(book.name, (say) => say.bookLacks(TYPES));
    parts.text(part.path, withTypes(await wholeText(part), types));
  }
  return { parts, columns, remarks };
}
