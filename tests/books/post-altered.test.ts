import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Refusal } from '../../src/model/refusal.js';
import { intactRun } from '../../src/past/intact-run.js';
import { entriesIn, openOffice } from './posting.js';

/** Positions in a file: its ends, and some between. */
function positions(length: number): readonly number[] {
  const some = [0, 1, 2, 3, length - 3, length - 2, length - 1];
  const between = [0.1, 0.25, 0.5, 0.61, 0.83].map((share) => Math.floor(length * share));
  return [...new Set([...some, ...between])].filter((at) => at >= 0 && at < length);
}

it('one bit changed in any file of a run, or in any byte of its manifest, is found before it is posted', async () => {
  const office = await openOffice();
  await office.run('a', []);
  const folder = office.at('a');
  const missed: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const isManifest = entry.name === 'manifest.json';
    for (const at of isManifest ? bytes.keys() : positions(bytes.length)) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(file, changed);
      const found = await intactRun(folder).catch((error: unknown) => error);
      if (!(found instanceof Refusal)) missed.push(`${entry.name} ${at}`);
    }
    await writeFile(file, bytes);
  }
  expect(missed).toEqual([]);
  expect(await intactRun(folder)).toMatchObject({ folder });
  expect((await office.post('a')).code).toBe(0);
  expect(await entriesIn(office)).toBeGreaterThan(1);
}, 120_000);
