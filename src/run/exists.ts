import { lstat } from 'node:fs/promises';

/** Whether anything stands at the place, a broken link included. */
export async function exists(place: string): Promise<boolean> {
  return lstat(place).then(
    () => true,
    () => false,
  );
}
