import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** How far a search goes. */
export interface SearchBounds {
  /** Folders below the first one. */
  readonly depth: number;
  readonly entries: number;
}

export interface ListedFile {
  readonly place: string;
  /** Base name. */
  readonly name: string;
  readonly bytes: number;
}

/** Folders of programs, in which nobody keeps rosters. */
const PASSED_OVER = /^(?:\.|node_modules$)/;

/**
 * The files in a folder and below it, the nearest first, in order of name; a link to a file is followed, one to a folder is not.
 * What cannot be read is passed over: it is not what is looked for.
 * @param without a folder that is left out
 */
export async function listFiles(
  folder: string,
  bounds: SearchBounds,
  without: string,
): Promise<readonly ListedFile[]> {
  const found: ListedFile[] = [];
  let level: readonly string[] = isSame(folder, without) ? [] : [folder];
  let seen = 0;
  for (let depth = 0; level.length > 0 && depth <= bounds.depth; depth += 1) {
    const below: string[] = [];
    for (const each of level) {
      const entries = await readdir(each, { withFileTypes: true }).catch(() => []);
      for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        if ((seen += 1) > bounds.entries) return found;
        const place = path.join(each, entry.name);
        if (entry.isDirectory()) {
          if (!PASSED_OVER.test(entry.name) && !isSame(place, without)) below.push(place);
        } else {
          const status = await stat(place).catch(() => undefined);
          if (status?.isFile() === true) found.push({ place, name: entry.name, bytes: status.size });
        }
      }
    }
    level = below;
  }
  return found;
}

function isSame(one: string, other: string): boolean {
  return path.resolve(one) === path.resolve(other);
}
