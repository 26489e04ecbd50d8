import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { Refusal } from '../model/refusal.js';

export const MANIFEST_FILE = 'manifest.json';

/** What the manifest in a run's folder says, as far as the form asks. @throws Refusal RUN_INVALID where the folder is no run's */
export async function readManifest<Form extends z.ZodType>(run: string, form: Form): Promise<z.infer<Form>> {
  const file = path.join(run, MANIFEST_FILE);
  const text = await readRegular(file).catch(() => {
    throw new Refusal('RUN_INVALID', run, '没有可以读取的 manifest.json', REMEDY);
  });
  const found = form.safeParse(jsonOf(text));
  if (found.success) return found.data;
  throw new Refusal('RUN_INVALID', file, '不是 butie run 写出的清单', REMEDY);
}

/** A pipe would be waited for without end. */
async function readRegular(file: string): Promise<string> {
  if (!(await stat(file)).isFile()) throw new Error('no file');
  return readFile(file, 'utf8');
}

const REMEDY = '请给出 butie run 写出的结果文件夹';

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
