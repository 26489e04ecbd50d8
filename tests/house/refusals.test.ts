import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

/** The catalogue itself makes refusals; of these folders not all texts are in it so far. */
const EXEMPT = ['model/refusals', 'books', 'ledger', 'past'].map((folder) =>
  path.join('src', folder, path.sep),
);

it('a refusal is made in the words of the catalogue only', async () => {
  const entries = await readdir('src', { recursive: true });
  const files = entries
    .map((name) => path.join('src', name))
    .filter((file) => file.endsWith('.ts') && !EXEMPT.some((folder) => file.startsWith(folder)));
  expect(files.length).toBeGreaterThan(100);
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
  expect(texts.filter(({ text }) => text.includes('new Refusal(')).map(({ file }) => file)).toEqual([]);
});

it('every name of the catalogue is given once, for of two the later would be said for both', async () => {
  const folder = path.resolve('src/model/refusals/zh');
  const names: string[] = [];
  for (const file of await readdir(folder)) {
    const areas: Record<string, unknown> = await import(path.join(folder, file));
    for (const area of Object.values(areas))
      if (typeof area === 'object' && area !== null) names.push(...Object.keys(area));
  }
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
