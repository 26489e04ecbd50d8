import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { figures } from '../../bench/targets/figures.js';
import { withFigures } from '../../bench/targets/page.js';

const recorded = figures.parse(JSON.parse(await readFile('docs/performance.json', 'utf8')));
const page = await readFile('docs/performance.md', 'utf8');

it('docs/performance.md has the figures of docs/performance.json (npm run bench -- --record)', () => {
  expect(page).toBe(withFigures(page, recorded));
});

it('they are of a whole run', () => {
  for (const section of ['start', 'month', 'workbook', 'engines', 'many'] as const)
    expect(recorded[section], section).toBeDefined();
});

it('a page without its marks is refused', () => {
  expect(() => withFigures('# Performance\n', recorded)).toThrow('marks');
});
