import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PLAIN_SHEETS } from '../../src/model/sheet-settings.js';
import { runBatch, type RunResult } from '../../src/run/run-batch.js';
import type { RunSettings } from '../../src/run/settings.js';

/** What it takes a browser to run something: a roster may be called so. */
export const HOSTILE_NAME = '<img src=x onerror=alert(1)>.csv';

/** The example rosters, and one of them once more under a hostile name. @param folder takes that one */
export async function fixtureRosters(folder: string): Promise<readonly string[]> {
  const rosters = path.resolve('fixtures', 'rosters');
  const hostile = path.join(folder, HOSTILE_NAME);
  const again = await readFile(path.join(rosters, '2023年12月培训名册.csv'));
  // The same content would be refused.
  await writeFile(hostile, Buffer.concat([again, Buffer.from('\r\n')]));
  return [hostile, ...(await readdir(rosters)).toSorted().map((name) => path.join(rosters, name))];
}

/** A run in a folder. */
export async function fixtureRun(
  folder: string,
  files: readonly string[],
  change: Partial<RunSettings> = {},
): Promise<RunResult> {
  const settings: RunSettings = {
    files,
    rules: 'rules',
    builtRules: path.join(folder, 'none.json'),
    threads: undefined,
    legacyReader: undefined,
    standards: path.resolve('fixtures', 'standards'),
    period: '2023-12',
    batch: '01',
    kind: undefined,
    sheet: undefined,
    only: undefined,
    readings: [],
    otherReadings: 'leave',
    sheets: PLAIN_SHEETS,
    hiddenRows: 'hold',
    ledger: undefined,
    out: path.join(folder, '2023-12-01'),
    mode: 'new',
    version: '0.0.0',
    ...change,
  };
  return runBatch(settings, () => undefined);
}
