import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { butie, place } from '../cli/session.js';

const KINDS = ['standard', 'certificates', 'competition', 'mentorship', 'organisation', 'talent', 'training'];

let count = 0;
async function make(ending: string, ...argv: readonly string[]): Promise<{ file: string; period: string }> {
  count += 1;
  const file = place(`生成${count}.${ending}`);
  const { code, out, error } = await butie('bench', '--out', file, '--json', ...argv);
  expect([code, error]).toEqual([0, '']);
  return JSON.parse(out);
}

async function rowsRun({ file, period }: { file: string; period: string }, ...argv: readonly string[]) {
  const { code, out } = await butie(
    'run',
    file,
    '--period',
    period,
    '--json',
    '--out',
    `${file}.out`,
    ...argv,
  );
  expect(code).toBe(0);
  const { rows, exceptions } = JSON.parse(await readFile(`${file}.out/manifest.json`, 'utf8'));
  return { said: JSON.parse(out), rows, exceptions };
}

describe.each(KINDS)('a roster of %s made for measuring', { timeout: 120_000 }, (kind) => {
  it.each(['csv', 'xlsx'])(
    'is read to its last row from %s, and pays all but its share of exceptions',
    async (ending) => {
      const { rows } = await rowsRun(await make(ending, '--kind', kind, '--rows', '400'));
      expect(rows).toMatchObject({ read: 400, paid: 320, partly: 0, skipped: 0 });
    },
  );

  it.each([
    ['2.5%', 117],
    ['100%', 0],
  ])('with %s of exceptions pays %i of 120 rows', async (share, paid) => {
    const made = await make('csv', '--kind', kind, '--rows', '120', '--exceptions', share);
    expect((await rowsRun(made)).rows).toMatchObject({ read: 120, paid });
  });

  it('without exceptions raises none, however many rows', async () => {
    const made = await make('csv', '--kind', kind, '--rows', '2500', '--exceptions', '0');
    expect(await rowsRun(made)).toMatchObject({ rows: { paid: 2500 }, exceptions: {} });
  });

  it('is the same for the same seed, and another for another', async () => {
    const bytes = async (seed: string) =>
      readFile((await make('xlsx', '--kind', kind, '--rows', '60', '--seed', seed)).file);
    const first = await bytes('3');
    expect(await bytes('3')).toEqual(first);
    expect(await bytes('4')).not.toEqual(first);
  });
});

it('follows the rules of another district, by its own examples and month', async () => {
  const rules = ['--rules', 'fixtures/other-district'];
  const made = await make('xlsx', '--kind', 'riders', '--rows', '200', ...rules);
  expect((await rowsRun(made, ...rules)).rows).toMatchObject({ read: 200, paid: 160 });
}, 120_000);
