import { mkdir, readdir, readFile, rename, rmdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../src/past/find-inputs.js';
import { ingredientsOf } from '../../src/past/ingredients.js';
import { manifestOf } from '../../src/past/manifest.js';
import { recompute, type Machine } from '../../src/past/recompute.js';
import { butie, file, place, trainee, trainingCsv } from '../cli/session.js';

const MACHINE: Machine = {
  builtRules: '',
  threads: undefined,
  legacyReader: undefined,
  version: '0.1.0',
  progress: () => undefined,
};
const run = place('run');

beforeAll(async () => {
  const roster = await file(
    '名册.csv',
    trainingCsv([trainee(), trainee({ 证件号码: '310199198402290028' })]),
  );
  await mkdir(place('lists'));
  await file('lists/holds.csv', '号码,事由,生效日期,失效日期\n310199198402290028,核查,,\n');
  const options = ['--standards', place('lists'), '--include-hidden', '--kind', '培训名册', '--batch', '7'];
  const asked = ['--only', '13b,13a', '--reading', '13b.attendance=not-required', '--cost-of-readings'];
  const said = await butie('run', roster, '--period', '2023-12', '--out', run, ...options, ...asked);
  if (said.code !== 0) throw new Error(said.error);
  await mkdir(place('elsewhere'));
  await rename(roster, place('elsewhere/改名.csv'));
});

async function again<Seen>(look: (folder: string) => Promise<Seen>): Promise<Seen> {
  const manifest = await manifestOf(run);
  const rosters = await findInputs(manifest.inputs, { inputs: place('elsewhere'), run });
  return recompute(ingredientsOf(run, manifest, rosters, undefined), MACHINE, look);
}

describe('a run computed again from what its folder keeps', () => {
  it('is the same to the byte, all options kept, wherever its roster went and whatever it is called now', async () => {
    const names = ['manifest.json', ...(await manifestOf(run)).outputs.map(({ name }) => name)];
    expect(names).toContain('cost-of-readings.csv');
    const other = await again(async (folder) => {
      const same = async (name: string): Promise<boolean> =>
        (await readFile(path.join(folder, name))).equals(await readFile(path.join(run, name)));
      return (await Promise.all(names.map(same))).flatMap((equal, at) => (equal ? [] : [names[at]]));
    });
    expect(other).toEqual([]);
  });

  it('stands in a folder of its owner only, and is gone afterwards', async () => {
    let seen = '';
    const mode = await again(async (folder) => {
      seen = path.dirname(folder);
      return (await stat(seen)).mode & 0o777;
    });
    expect(mode).toBe(0o700);
    expect(await readdir(tmpdir())).not.toContain(path.basename(seen));
  });

  it('is gone also when looking at it fails', async () => {
    let seen = '';
    const failing = again(async (folder) => {
      seen = path.dirname(folder);
      throw new Error('no more');
    });
    await expect(failing).rejects.toThrow('no more');
    expect(await readdir(tmpdir())).not.toContain(path.basename(seen));
  });
});

it('what a killed process left is cleared away, and nothing else', async () => {
  const left = path.join(tmpdir(), 'butie-again-999999999-abc');
  const other = path.join(tmpdir(), 'butie-again-999999999-abc.d');
  await mkdir(path.join(left, 'run'), { recursive: true });
  await mkdir(other, { recursive: true });
  await again(async () => undefined);
  const names = await readdir(tmpdir());
  await rmdir(other);
  expect(names).not.toContain(path.basename(left));
  expect(names).toContain(path.basename(other));
});

describe('a run that looked at a ledger', () => {
  it('is not computed again without one', async () => {
    const manifest = await manifestOf(run);
    const seen = { ...manifest, ledger: { entry: 12, head: 'a'.repeat(64), note: '已核对历史拨付' } };
    expect(() => ingredientsOf(run, seen, [], undefined)).toThrow(/第 12 条.*--ledger/);
    const given = { file: 'ledger.db', keyFile: 'key' };
    expect(ingredientsOf(run, seen, [], given).ledger).toEqual({
      ...given,
      at: { entry: 12, head: 'a'.repeat(64) },
    });
  });
});
