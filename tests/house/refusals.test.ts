import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

const CATALOGUE = path.join('src', 'model', 'refusals', path.sep);

it('a refusal is made in the words of the catalogue only', async () => {
  const names = await readdir('src', { recursive: true });
  const files = names
    .map((name) => path.join('src', name))
    .filter((file) => file.endsWith('.ts') && !file.startsWith(CATALOGUE));
  expect(files.length).toBeGreaterThan(100);
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
  expect(texts.filter(({ text }) => /\bnew Refusal\(/.test(text)).map(({ file }) => file)).toEqual([]);
});

it('no key of the catalogue hides another of the same name', async () => {
  const areas = path.join(CATALOGUE, 'zh');
  const places = new Map<string, string[]>();
  for (const name of await readdir(areas)) {
    const words: Record<string, object> = await import(path.resolve(areas, name));
    for (const key of Object.values(words).flatMap((area) => Object.keys(area)))
      places.set(key, [...(places.get(key) ?? []), name]);
  }
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
});
