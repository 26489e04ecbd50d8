import { expect, it } from 'vitest';
import { runOpenings } from '../../src/books/openings/run-openings.js';
import { applyReadings } from '../../src/policy/apply-readings.js';
import { loadPolicy } from '../../src/policy/load.js';
import { trainee } from '../cli/session.js';
import { books } from './books.js';

it('a run of a month to come is not taken over: nobody was paid by it', async () => {
  const run = await books('import-future').run('2023-11-01', [trainee()]);
  const { policy } = await loadPolicy('rules', 'dist/rules.json');
  const readIn = (thisMonth: string) => runOpenings(run, applyReadings(policy, new Map()), thisMonth);
  const fault = { column: '期间', found: '2023-11', problem: '还没有到', remedy: '核对期间' };
  expect(await readIn('2023-10')).toMatchObject({
    openings: [],
    faults: [
      { line: 2, ...fault },
      { line: 3, ...fault },
    ],
  });
  expect(await readIn('2023-11')).toMatchObject({ openings: [{ line: 2 }, { line: 3 }], faults: [] });
});
