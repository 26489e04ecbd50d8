import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NO_STANDARDS, type Standards } from '../../model/standards.js';
import type { PolicyData } from '../../policy/data.js';
import { csvLine } from '../../output/csv-text.js';
import { loadStandards } from '../../roster/standards/load-standards.js';
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
    const columns = Object.keys(lines[0] ?? {});
    const records = lines.map((line) => columns.map((column) => line[column] ?? ''));
    await writeFile(path.join(folder, `${name}.csv`), [columns, ...records].map(csvLine).join(''));
  }
  return (await loadStandards(folder, policy)).standards;
}
