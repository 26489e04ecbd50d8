import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sealOf, statedRunId } from '../../src/run/manifest.js';
import { butie, place } from '../cli/session.js';

/** A small run of the sample district: few rules, one roster, one list; a thing to be computed again a hundred times. */
export interface SmallRun {
  readonly run: string;
  readonly roster: string;
  /** The folder that holds both. */
  readonly folder: string;
}

/** On the hold list, and in no roster; a rider of the roster to be put in his place. */
export const NOT_HELD = '310199197001010019';
export const RIDER = '310199198811120054';

export async function smallRun(name: string): Promise<SmallRun> {
  const folder = place(name);
  await mkdir(folder, { recursive: true });
  const roster = path.join(folder, '骑手名册.csv');
  await cp('fixtures/other-district-roster.csv', roster);
  await cp('fixtures/other-district', path.join(folder, 'rules'), { recursive: true });
  await mkdir(path.join(folder, 'standards'));
  await writeFile(
    path.join(folder, 'standards/holds.csv'),
    `号码,事由,生效日期,失效日期\n${NOT_HELD},核查,,\n`,
  );
  return { run: await runAgain(folder, 'run'), roster, folder };
}

/** Runs what is in the folder now into another folder there, and returns its place. */
export async function runAgain(folder: string, out: string, ...more: readonly string[]): Promise<string> {
  const run = path.join(folder, 'out', out);
  const said = await butie(
    'run',
    path.join(folder, '骑手名册.csv'),
    '--rules',
    path.join(folder, 'rules'),
    '--standards',
    path.join(folder, 'standards'),
    '--out',
    run,
    ...(more.includes('--period') ? [] : ['--period', '2024-12']),
    ...more,
  );
  if (said.code !== 0) throw new Error(said.error);
  return run;
}

/** Changes a text of a file; what is to be changed must be there. */
export async function change(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
  await writeFile(file, text.replace(before, after));
}

interface Stated {
  readonly [part: string]: unknown;
  readonly outputs: readonly { readonly name: string; readonly sha256: string }[];
}

/** Makes the manifest say what the files now are, its id and seal included, as one would who covers up a change. */
export async function coverUp(run: string): Promise<void> {
  const file = path.join(run, 'manifest.json');
  const { seal: _seal, ...stated }: Stated = JSON.parse(await readFile(file, 'utf8'));
  const outputs = await Promise.all(
    stated.outputs.map(async (output) => ({
      ...output,
      sha256: sha256(await readFile(path.join(run, output.name))),
    })),
  );
  const manifest = { ...stated, runId: statedRunId(stated), outputs };
  const sealed = { ...manifest, seal: sealOf(manifest) };
  await writeFile(file, `${JSON.stringify(sealed, undefined, 2)}\n`);
}

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
