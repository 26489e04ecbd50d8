import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { NO_STANDARDS, type Standards } from '../../src/model/standards.js';
import type { PolicyData } from '../../src/policy/data.js';
import { loadStandards } from '../../src/roster/standards/load-standards.js';
import type { Example } from './example-file.js';

/** The example's lists as the departments would keep them: CSV files in a folder, read as a run reads them. */
export async function standardsOf(
  { standards }: Example,
  folder: string,
  policy: PolicyData,
): Promise<Standards> {
  const lists = Object.entries(standards);
  if (lists.length === 0) return NO_STANDARDS;
  await mkdir(folder);
  for (const [name, lines] of lists) {
    await writeFile(path.join(folder, `${name}.csv`), `\uFEFF${stringify(lines, { header: true })}`);
  }
  return (await loadStandards(folder, policy)).standards;
}
