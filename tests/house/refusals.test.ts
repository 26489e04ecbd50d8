import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Refusals that are still Chinese only, their text at their place, by folder of src. A folder that is not named has none. */
const LEFT: Readonly<Record<string, number>> = {
  output: 3,
  policy: 7,
  returned: 2,
  roster: 30,
  rulebook: 6,
  run: 7,
  template: 1,
};

const folders = (await readdir('src', { withFileTypes: true })).filter((each) => each.isDirectory());

it.each(folders.map(({ name }): [string, number] => [name, LEFT[name] ?? 0]))(
  'of the refusals of src/%s, %i at most are not in the words of the catalogue',
  async (folder, most) => {
    const sites = await madeOutsideTheCatalogue(folder);
    expect(sites.length > most ? sites : []).toEqual([]);
  },
);

it('no key of the catalogue hides another of the same name', async () => {
  const areas = 'src/model/refusals/zh';
  const places = new Map<string, string[]>();
  for (const name of await readdir(areas)) {
    const words: Record<string, object> = await import(path.resolve(areas, name));
    for (const key of Object.values(words).flatMap((area) => Object.keys(area)))
      places.set(key, [...(places.get(key) ?? []), name]);
  }
  expect([...places].filter(([, names]) => names.length > 1)).toEqual([]);
});

/** The file of each. */
async function madeOutsideTheCatalogue(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join('src', folder), { recursive: true });
  const sources = names.filter((name) => name.endsWith('.ts'));
  const found = await Promise.all(
    sources.map(async (name) => {
      const text = await readFile(path.join('src', folder, name), 'utf8');
      return (text.match(/\bnew Refusal\(/g) ?? []).map(() => name);
    }),
  );
  const catalogue = path.join('refusals', 'refused.ts');
  return found.flat().filter((name) => name !== catalogue);
}
