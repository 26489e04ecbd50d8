import { chmod, writeFile } from 'node:fs/promises';
import { unwritable } from './unwritable.js';

/** Rosters and sheets name people and accounts, so nobody but the owner may read what a run writes. */
export const FILE_MODE = 0o600;
export const FOLDER_MODE = 0o700;

/**
 * Writes a whole file that only its owner can read.
 * @throws Refusal OUTPUT_UNWRITABLE
 */
export async function writeFileOwnerOnly(path: string, bytes: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { mode: FILE_MODE });
    // The mode above holds for a new file only; one that exists keeps its own.
    await chmod(path, FILE_MODE);
  } catch (error) {
    throw unwritable(path, error);
  }
}
