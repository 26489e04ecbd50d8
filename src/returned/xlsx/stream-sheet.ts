import type { FolderFiles } from '../../output/folder-files.js';
import type { Part } from '../../roster/file/xlsx/archive.js';
import { partText } from '../../roster/file/xlsx/part-text.js';
import { Tokens } from '../xml/tokens.js';
import { inUtf8 } from './part-words.js';
import { SheetPatch } from './patch-sheet.js';
import type { PatchedSheet, SheetPlan } from './sheet-plan.js';

/** A sheet patched into a file. */
export interface StreamedSheet extends PatchedSheet {
  readonly path: string;
}

/** Patches a sheet's part piece by piece: memory does not grow with its rows. @param key name for the file; @throws Refusal FILE_CORRUPT, OUTPUT_UNWRITABLE */
export async function streamSheet(
  part: Part,
  plan: SheetPlan,
  files: FolderFiles,
  key: string,
): Promise<StreamedSheet> {
  const file = files.open(key);
  const patch = new SheetPatch(plan, part.place, (text) => file.append(text));
  const tokens = new Tokens(part.place);
  let isFirst = true;
  for await (const text of partText(part)) {
    for (const token of tokens.push(text)) {
      patch.take(isFirst ? { ...token, raw: inUtf8(token.raw) } : token);
      isFirst = false;
    }
  }
  tokens.end();
  const sheet = patch.end();
  file.close();
  return { ...sheet, path: file.path };
}
