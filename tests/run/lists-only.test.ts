import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { looking, openOffice, type Office } from '../books/posting.js';
import { butie, place } from '../cli/session.js';
import { runAgain, smallRun, type SmallRun } from '../past/small-run.js';

let made: SmallRun;
let lists: string;
beforeAll(async () => {
  made = await smallRun('lists-only');
  lists = await runAgain(made.folder, 'lists', '--lists-only');
});

/** What a manifest says but for the files and how they look. */
async function stated(run: string): Promise<Readonly<Record<string, unknown>>> {
  const { sheets, outputs, seal, ...rest } = JSON.parse(
    await readFile(path.join(run, 'manifest.json'), 'utf8'),
  );
  expect([sheets, outputs, seal]).not.toContain(undefined);
  return rest;
}

describe('run --lists-only', () => {
  it('writes the lists, the manifest and what was used', async () => {
    expect((await readdir(lists)).toSorted()).toEqual([
      'exceptions.csv',
      'manifest.json',
      'payouts.csv',
      'used',
    ]);
  });

  it.each(['payouts.csv', 'exceptions.csv'])('%s is that of the whole run', async (name) => {
    expect(await readFile(path.join(lists, name))).toEqual(await readFile(path.join(made.run, name)));
  });

  it('comes to the same sums and has the same id', async () => {
    expect(await stated(lists)).toEqual(await stated(made.run));
  });

  it.each([['--mask-accounts'], ['--mask-names'], ['--split-by', 'unit'], ['--annotate']])(
    'is not asked for together with %s, of which nothing would be seen',
    async (...other) => {
      const out = place('lists-and-more');
      const said = await butie(
        'run',
        made.roster,
        '--period',
        '2024-12',
        '--out',
        out,
        '--lists-only',
        ...other,
      );
      expect(said).toMatchObject({ code: 2, out: '' });
      expect(said.error).toContain(`--lists-only：不写工作簿和标注的名册，又给了 ${other[0]}`);
    },
  );
});

describe('a run of lists', () => {
  it('is audited', async () => {
    const said = await butie('audit', lists, '--inputs', made.folder);
    expect(said).toMatchObject({ code: 0, error: '' });
  });

  it('is no other than the whole run', async () => {
    expect(await butie('diff', made.run, lists)).toMatchObject({ code: 0, error: '' });
  });

  it('is explained', async () => {
    const said = await butie('explain', lists, '2024-12-01-000001', '--inputs', made.folder);
    expect(said).toMatchObject({ code: 0, error: '' });
  });

  it('has the same payouts as another run although their rows moved', async () => {
    const lines = (await readFile(made.roster, 'utf8')).trimEnd().split('\n');
    await writeFile(made.roster, `${lines.toSpliced(2, 0, ',,,,,,,,,,,').join('\n')}\n`);
    const other = await runAgain(made.folder, 'moved');
    await writeFile(made.roster, `${lines.join('\n')}\n`);
    const { out } = await butie('diff', lists, other, '--json');
    expect(JSON.parse(out)).toMatchObject({ difference: '0.00', payouts: [] });
  });
});

describe('entering a run of lists', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
    await office.run('lists', ['--lists-only']);
  });

  it('is refused: nothing was signed, and it has no keys', async () => {
    const said = await office.post('lists');
    expect(said.code).toBe(2);
    expect(said.error).toContain('请不加 --lists-only 另算一份');
  });

  it('is refused as an opening, too', async () => {
    const said = await butie('ledger', 'import', office.at('lists'), ...looking(office));
    expect(said.code).toBe(2);
    expect(said.error).toContain('请不加 --lists-only 另算一份');
  });
});
