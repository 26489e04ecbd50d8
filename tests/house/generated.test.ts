import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../src/rulebook/generated-files.js';

const files = await generatedFiles();

it.each(files)('$name is what the rules make of it (npm run docs)', async ({ name, text }) => {
  expect(await readFile(name, 'utf8')).toBe(text);
});
