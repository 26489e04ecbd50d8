import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';

/** What stands at the place, a link not followed; undefined: nothing. Throws where that cannot be told. */
export async function statOf(place: string): Promise<Stats | undefined> {
  try {
    return await lstat(place);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
