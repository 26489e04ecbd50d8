import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../model/refusal.js';
import { sha256OfFile } from '../../roster/file/digest.js';
import type { CsvRecord } from '../csv-records.js';
import { exceptionLines } from '../exception-lines.js';
import { manifestOf, type Manifest } from '../manifest.js';
import { fitsItsId, rawManifest } from '../manifest-text.js';
import { payoutLines, type PayoutLine } from '../payout-lines.js';
import { MANIFEST_FILE } from '../read-manifest.js';

/** What a run came to. */
export interface World {
  readonly payouts: readonly PayoutLine[];
  readonly exceptions: readonly CsvRecord[];
}

/** A run as its folder holds it. */
export interface StoredRun {
  readonly run: string;
  readonly manifest: Manifest;
  readonly world: World;
}

export async function worldOf(run: string): Promise<World> {
  return { payouts: await payoutLines(run), exceptions: await exceptionLines(run) };
}

/** What is read of a run to tell how it differs from another. */
const READ = /^(?:payouts|exceptions|keys)\.csv$|^used\//;

/** @throws Refusal RUN_INVALID where the folder is no run's, or not what its manifest says any more */
export async function storedRun(run: string): Promise<StoredRun> {
  const manifest = await manifestOf(run);
  const refuse = (name: string, problem: string): never => {
    throw new Refusal('RUN_INVALID', path.join(run, name), problem, '请先用 butie audit 核对这批结果');
  };
  if (!fitsItsId(rawManifest(await readFile(path.join(run, MANIFEST_FILE), 'utf8'))))
    refuse(MANIFEST_FILE, '清单与其批号不符，已被改动');
  for (const { name, sha256 } of manifest.outputs)
    if (READ.test(name) && (await sha256OfFile(path.join(run, name))) !== sha256)
      refuse(name, '与清单不符，已被改动');
  return { run, manifest, world: await worldOf(run) };
}
