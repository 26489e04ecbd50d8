import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../model/refusal.js';
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
      throw new Refusal('OUTPUT_EXISTS', file, '文件已存在', '请用 --force 覆盖或用 --out 指定其他文件');
    throw unwritable(file, error);
  }
}
