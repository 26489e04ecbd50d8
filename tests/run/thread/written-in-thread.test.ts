import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/refusal.js';
import { openRunWriter } from '../../../src/output/write-run.js';
import type { FinishedRun, RunWriter } from '../../../src/output/run-writer.js';
import { writtenInThread } from '../../../src/run/thread/written-in-thread.js';
import {
  asCarry,
  asException,
  asPayout,
  carry,
  exception,
  freshFolder,
  LABEL,
  payout,
  RUN_ID,
  totalsOf,
} from '../../output/sample-run.js';
import { filesOf } from '../files-of.js';
import { buildCommand } from '../built-command.js';

let built = '';
let program = '';
beforeAll(async () => {
  built = await mkdtemp(path.join(tmpdir(), 'butie-written-'));
  await buildCommand(built);
  program = path.join(built, 'dist/run/thread/write-thread.js');
}, 240_000);
afterAll(() => rm(built, { recursive: true, force: true }));

/** More than are sent at a time, and more messages than may be on their way. */
const OUTCOMES = [
  ...Array.from({ length: 3000 }, (_, row) => asPayout(payout(row + 1, { amount: 100 + row }))),
  ...Array.from({ length: 300 }, (_, row) => asException(exception({ cell: `F${row + 2}` }))),
  asCarry(carry()),
];
const TOTALS = totalsOf(OUTCOMES);

async function written(writer: RunWriter, totals = TOTALS): Promise<FinishedRun> {
  for (const outcome of OUTCOMES) {
    writer.write(outcome);
    await writer.room();
  }
  return writer.finish(totals, RUN_ID);
}

describe('a run written on a thread of its own', () => {
  it('has the same files, and counts the same, as here', async () => {
    const [here, there] = [await freshFolder(), await freshFolder()];
    const expected = await written(await openRunWriter(here, LABEL));
    expect(await written(writtenInThread(program, { folder: there, label: LABEL }))).toEqual(expected);
    expect(await filesOf(there)).toBe(await filesOf(here));
    expect(expected.files.length).toBeGreaterThan(3);
  });

  it('is gone when it is given up, and its folder can be begun anew', async () => {
    const folder = await freshFolder();
    const writer = writtenInThread(program, { folder, label: LABEL });
    for (const outcome of OUTCOMES) writer.write(outcome);
    await writer.abandon();
    expect(await readdir(folder)).toEqual([]);
    const { files } = await written(writtenInThread(program, { folder, label: LABEL }));
    expect(files.map(({ name }) => name)).toContain('payouts-hrss.xlsx');
  });

  it('is refused where it cannot be written, as here', async () => {
    const folder = await freshFolder();
    await mkdir(path.join(folder, 'payouts.csv'));
    const here: unknown = await openRunWriter(folder, LABEL).catch((error: unknown) => error);
    await rm(path.join(folder, '.parts'), { recursive: true });
    const writer = writtenInThread(program, { folder, label: LABEL });
    const there: unknown = await written(writer).catch((error: unknown) => error);
    expect(there).toBeInstanceOf(Refusal);
    expect(there).toEqual(here);
    await writer.abandon();
  });

  it('fails as a bug where it does not come to the totals', async () => {
    const writer = writtenInThread(program, { folder: await freshFolder(), label: LABEL });
    await expect(written(writer, totalsOf([]))).rejects.toThrow(/sums differ/);
  });

  it('fails where its program does not start', async () => {
    const writer = writtenInThread(path.join(built, 'none.js'), {
      folder: await freshFolder(),
      label: LABEL,
    });
    await expect(written(writer)).rejects.toThrow('none.js');
    await writer.abandon();
  });
});
