import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

/** What node loads before it knows the command: a file of `dist/`, and all that is imported outright from there on. */
async function loadedWith(first: string): Promise<{ files: readonly string[]; packages: readonly string[] }> {
  const files = new Set([first]);
  const packages = new Set<string>();
  for (const file of files) {
    const text = await readFile(path.join('dist', file), 'utf8');
    for (const [, from = ''] of text.matchAll(/^(?:import|export) (?:[^'"]* from )?["']([^'"]+)["'];$/gm))
      if (from.startsWith('.')) files.add(path.posix.join(path.posix.dirname(file), from));
      else if (!from.startsWith('node:')) packages.add(from);
  }
  return { files: [...files].toSorted(), packages: [...packages].toSorted() };
}

it('starts from a handful of files, and none of what only some commands need', async () => {
  const { files, packages } = await loadedWith('cli/main.js');
  expect(files).toEqual([
    'cli/main.js',
    'cli/start.js',
    'model/start.js',
    'packages/commander.js',
    'packages/rolldown-runtime.js',
  ]);
  expect(packages).toEqual([]);
});

it('reads and decides a large roster on its own thread without what the command line is made with', async () => {
  const { files, packages } = await loadedWith('run/thread/decide-thread.js');
  expect(files).toContain('roster/validate.js');
  expect(files.filter((file) => /^(cli|packages\/commander)\b/.test(file))).toEqual([]);
  expect(packages).toEqual([]);
});
