import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { refused } from '../model/refusals/refused.js';

export const MANIFEST_FILE = 'manifest.json';

/** What the manifest in a run's folder says, as far as the form asks. @throws Refusal RUN_INVALID where the folder is no run's */
export async function readManifest<Form extends z.ZodType>(run: string, form: Form): Promise<z.infer<Form>> {
  const file = path.join(run, MANIFEST_FILE);
  const text = await readRegular(file).catch(() => {
    throw refused('RUN_INVALID', run, (say) => say.noManifest());
  });
  const found = form.safeParse(jsonOf(text));
  if (found.success) return found.data;
  throw refused('RUN_INVALID', file, (say) => say.notAManifest());
}

/** A pipe would be waited for without end. */
async function readRegular(file: string): Promise<string> {
  if (!(await stat(file)).isFile()) throw new Error('no file');
  return readFile(file, 'utf8');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
