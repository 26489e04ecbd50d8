import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { BYTE_ORDER_MARK, unharmed } from './csv-text.js';
import { intactNames, SUMS_FILE } from './sums-file.js';
import { INDEX_HEADER, UNIT_INDEX, UNITS_FOLDER } from './units/unit-index.js';

/** What leaves a folder of results: a run, or a check without payouts. */
export type Command = 'run' | 'check';

/**
 * Looks for what the command did not write: --force must not cost anybody a folder of other things, and names alone
 * prove little. A run's folder is known by its manifest, which names every file beside it; a check leaves two files, the workbooks of
 * units that its index names, and rosters given back, which are to be corrected: one that is not as it was written is somebody's work.
 * @returns the name of one such file in the folder, or of a folder that holds nothing of the command's; undefined: there is none
 */
export async function foreignFile(folder: string, command: Command): Promise<string | undefined> {
  const own = command === 'check' ? await checkFiles(folder) : await runFiles(folder);
  return notOwn(folder, '', own);
}

async function checkFiles(folder: string): Promise<ReadonlySet<string>> {
  const index = await readFile(path.join(folder, UNIT_INDEX), 'utf8').catch(() => '');
  const files = index.startsWith(BYTE_ORDER_MARK + INDEX_HEADER)
    ? index.split('\r\n').slice(1).flatMap(firstCell)
    : [];
  return new Set([
    'exceptions.csv',
    'exceptions.xlsx',
    SUMS_FILE,
    ...(await intactNames(folder)),
    ...(files.length === 0 ? [] : [UNIT_INDEX]),
    ...files.map((file) => `${UNITS_FOLDER}/${file}`),
  ]);
}

/** No unit's workbook has a double quote in its name. */
function firstCell(line: string): readonly string[] {
  const [, quoted, plain] = /^(?:"([^"]*)"|([^,"]+)),/.exec(line) ?? [];
  const cell = quoted ?? plain;
  return cell === undefined ? [] : [unharmed(cell)];
}

/** The names that the folder's manifest gives, its own included; none where it is not the manifest of a run. */
async function runFiles(folder: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8').catch(() => '');
  const outputs = outputNames(parsed(text));
  return new Set(outputs === undefined ? [] : ['manifest.json', ...outputs]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function outputNames(manifest: unknown): readonly string[] | undefined {
  if (typeof manifest !== 'object' || manifest === null) return undefined;
  if (!('butie' in manifest && 'runId' in manifest && 'outputs' in manifest)) return undefined;
  if (typeof manifest.butie !== 'string' || typeof manifest.runId !== 'string') return undefined;
  return Array.isArray(manifest.outputs) ? manifest.outputs.flatMap(nameOf) : undefined;
}

function nameOf(output: unknown): readonly string[] {
  if (typeof output !== 'object' || output === null || !('name' in output)) return [];
  return typeof output.name === 'string' ? [output.name] : [];
}

/** @param within '' or a folder of `folder`, such as "used/" */
async function notOwn(folder: string, within: string, own: ReadonlySet<string>): Promise<string | undefined> {
  const entries = await readdir(path.join(folder, within), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = `${within}${entry.name}`;
    // A link is nobody's results, whatever its name.
    if (entry.isFile() && own.has(name)) continue;
    if (!entry.isDirectory() || !holdsOwn(`${name}/`, own)) return name;
    const deeper = await notOwn(folder, `${name}/`, own);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

function holdsOwn(folder: string, own: ReadonlySet<string>): boolean {
  return [...own].some((name) => name.startsWith(folder));
}
