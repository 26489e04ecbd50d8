import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../../src/output/publish.js';
import type { PublishMode } from '../../src/output/refuse-taken.js';
import { PLAIN_SHEETS } from '../../src/model/sheet-settings.js';
import {
  asCarry,
  asException,
  asPayout,
  carry,
  exception,
  freshFolder,
  LABEL,
  payout,
  writeRun,
} from './sample-run.js';

/** A process id that no system gives out. */
const DEAD = 2 ** 30;
let base = '';
let out = '';

beforeEach(async () => {
  base = await freshFolder();
  out = path.join(base, '2023-09-01');
});

async function folder(name: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(base, name, file)), { recursive: true });
    await writeFile(path.join(base, name, file), '');
  }
}

const publishRun = (mode: PublishMode = 'new'): Promise<void> =>
  publish(out, mode, (staging) => writeFile(path.join(staging, 'payouts.csv'), ''));

const beside = async (): Promise<readonly string[]> => (await readdir(base)).toSorted();

describe('what killed runs left', () => {
  it('is removed, whatever state it was left in', async () => {
    await folder(`2023-09-01.butie-tmp-${DEAD}`, ['.parts/1', 'payouts.csv', 'payouts-hrss.xlsx']);
    await folder(`2023-09-01.butie-tmp-${DEAD + 1}`, ['used/rules/policy.yaml', 'carry-training.xlsx']);
    await folder(`2023-09-01.butie-tmp-${process.pid}`, ['exceptions.csv']);
    await mkdir(path.join(base, `2023-09-01.butie-tmp-${DEAD + 2}`));
    await publishRun();
    expect(await beside()).toEqual(['2023-09-01']);
  });

  it('is told from what anybody else may have made', async () => {
    const others = [
      `2023-09-01.tmp-${DEAD}`,
      `2023-09-01.old-1`,
      '2023-09-01.butie-tmp-x',
      `2023-09-01.butie-copy-${DEAD}`,
      `2023-09-02.butie-tmp-${DEAD}`,
      `2023-09-011.butie-tmp-${DEAD}`,
    ];
    for (const name of others) await folder(name, ['manifest.json']);
    await folder(`2023-09-01.butie-tmp-${DEAD}`, ['manifest.json', 'thesis.doc']);
    await folder(`2023-09-01.butie-old-${DEAD}`, ['manifest.json', 'thesis.doc']);
    await writeFile(path.join(base, `2023-09-01.butie-old-${DEAD + 1}`), '');
    const before = await beside();
    await publishRun();
    expect(await beside()).toEqual([...before, '2023-09-01'].toSorted());
    expect(await readdir(out)).toEqual(['payouts.csv']);
  });

  it('stays while the run is still at work', async () => {
    await folder(`2023-09-01.butie-tmp-${process.ppid}`, ['payouts.csv']);
    await publishRun();
    expect(await beside()).toEqual(['2023-09-01', `2023-09-01.butie-tmp-${process.ppid}`]);
  });

  it('is not touched by a run that is refused', async () => {
    await folder('2023-09-01', ['thesis.doc']);
    await folder(`2023-09-01.butie-tmp-${DEAD}`, ['payouts.csv']);
    await folder(`2023-09-01.butie-old-${DEAD}`, ['payouts.csv']);
    const before = await beside();
    for (const mode of ['new', 'replace-run', 'replace-check'] as const)
      await expect(publishRun(mode)).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
    expect(await beside()).toEqual(before);
  });

  it('is known by every name that a run gives', async () => {
    const label = { ...LABEL, sheets: { ...PLAIN_SHEETS, splitBy: 'unit' as const } };
    const outcomes = [asPayout(payout(1)), asException(exception()), asCarry(carry())];
    const { folder: run } = await writeRun(outcomes, label);
    await rename(run, path.join(base, `2023-09-01.butie-old-${DEAD}`));
    await expect(publishRun()).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
    expect(await readdir(out)).toEqual(
      expect.arrayContaining(['transfers-hrss.csv', 'publicity.xlsx', 'units']),
    );
  });

  it('comes back when the run was killed while replacing it', async () => {
    await folder(`2023-09-01.butie-old-${DEAD}`, ['exceptions.csv']);
    await folder(`2023-09-01.butie-tmp-${DEAD}`, ['exceptions.csv']);
    await expect(publishRun()).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
    expect(await readdir(out)).toEqual(['exceptions.csv']);
    await publishRun('replace-check');
    expect(await readdir(out)).toEqual(['payouts.csv']);
    expect(await beside()).toEqual(['2023-09-01']);
  });
});
