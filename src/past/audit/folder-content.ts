import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { refused } from '../../model/refusals/refused.js';
import { sha256OfFile } from '../../roster/file/digest.js';

/** What stands in a run's folder, whatever its manifest says. */
export interface FolderContent {
  /** Name within the folder, with forward slashes → SHA-256 of the bytes. */
  readonly files: ReadonlyMap<string, string>;
  /** Links, empty folders and the like, which no run leaves. */
  readonly odd: readonly string[];
}

/** @throws Refusal RUN_INVALID, FILE_NOT_FOUND where a folder or a file cannot be read */
export async function folderContent(run: string): Promise<FolderContent> {
  const files = new Map<string, string>();
  const odd: string[] = [];
  const visit = async (within: string): Promise<void> => {
    const entries = await readdir(path.join(run, within), { withFileTypes: true }).catch(() => {
      throw refused('RUN_INVALID', path.join(run, within), (say) => say.runFolderUnreadable());
    });
    if (entries.length === 0) odd.push(within);
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = `${within}${entry.name}`;
      if (entry.isDirectory()) await visit(`${name}/`);
      else if (entry.isFile()) files.set(name, await sha256OfFile(path.join(run, name)));
      else odd.push(name);
    }
  };
  await visit('');
  return { files, odd };
}
