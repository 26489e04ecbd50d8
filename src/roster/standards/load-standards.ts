import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { NO_STANDARDS, type Standards } from '../../model/standards.js';
import type { PolicyData } from '../../policy/data.js';
import { refuseUnknownFunds } from './budgets.js';
import { invalid } from './invalid.js';
import { readListFile } from './list-file.js';
import { readerOf } from './list-readers.js';

/** The standards of a run, with what proves which files they were. Files are in order of name. */
export interface LoadedStandards {
  readonly standards: Standards;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** For the run's own copy. */
  readonly contents: readonly { readonly name: string; readonly bytes: Buffer }[];
}

/**
 * Reads a folder of published lists: the CSV files that are there, by name. Texts and the like are left alone; a workbook is
 * refused, since a list of holds that nobody reads would pay whom it names.
 * @throws Refusal STANDARDS_INVALID naming file, line and value; whatever opening a CSV throws
 */
export async function loadStandards(folder: string, policy: PolicyData): Promise<LoadedStandards> {
  const names = await listNames(folder);
  let standards = NO_STANDARDS;
  const contents: { readonly name: string; readonly bytes: Buffer }[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const read = readerOf(name, policy);
    standards = { ...standards, ...read(await readListFile(file, name), standards) };
    contents.push({ name, bytes: await readFile(file) });
  }
  refuseUnknownFunds(standards, policy);
  const files = contents.map(({ name, bytes }) => ({
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  return { standards, files, contents };
}

const WORKBOOK = /\.(?:xls[xmb]?|et|ods)$/i;

/** The lists in a folder, in order of name, whatever order the file system has. Lock and resource files of office programs are none. @throws Refusal STANDARDS_INVALID */
export async function listNames(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw invalid(folder, 0, (say) => say.noListFolder());
  });
  const names = entries
    .filter((entry) => !entry.isDirectory() && !/^(?:\.|~\$)/.test(entry.name))
    .map(({ name }) => name)
    .toSorted((a, b) => (a < b ? -1 : 1));
  const workbook = names.find((name) => WORKBOOK.test(name));
  if (workbook !== undefined) throw invalid(workbook, 0, (say) => say.listIsWorkbook());
  return names.filter((name) => /\.csv$/i.test(name));
}
