import path from 'node:path';
import type { NotesSpool } from '../returned/notes-spool.js';
import { returnedAs } from '../returned/returnable.js';
import { type ReturnedRosters, writeReturned } from '../returned/write-returned.js';
import type { PreparedBatch } from './prepare.js';

/** Refuses rosters that could not be given back, before any work. @throws Refusal ANNOTATE_REFUSED, FILE_… */
export async function refuseUnreturnable(files: readonly string[]): Promise<void> {
  for (const file of files) await returnedAs(file);
}

/** Writes the rosters of a batch into `folder`/annotated, with what was noted; none where nothing was. @throws Refusal as writeReturned does */
export async function giveBack(
  files: readonly string[],
  { rosters }: Pick<PreparedBatch, 'rosters'>,
  notes: NotesSpool | undefined,
  folder: string,
): Promise<ReturnedRosters> {
  if (notes === undefined) return { files: [], remarks: [] };
  notes.close();
  const read = files.map((file, index) => ({ path: file, sha256: rosters[index]?.sha256 ?? '' }));
  const returned = await writeReturned(read, notes, folder, path.join(folder, '.returned'));
  await notes.remove();
  return returned;
}
