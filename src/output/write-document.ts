import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { refused } from '../model/refusals/refused.js';
import { unwritable } from './unwritable.js';

/**
 * Writes one document that anybody may read, with the folders above it.
 * @param mode `new`: nothing may stand there yet
 * @throws Refusal OUTPUT_EXISTS, OUTPUT_UNWRITABLE
 */
export async function writeDocument(file: string, text: string, mode: 'new' | 'replace'): Promise<void> {
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  } catch (error) {
    throw unwritable(file, error);
  }
  try {
    await writeFile(file, text, { flag: mode === 'new' ? 'wx' : 'w' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw refused('OUTPUT_EXISTS', file, (say) => say.documentExists());
    throw unwritable(file, error);
  }
}
