import { lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../model/refusal.js';
import { FOLDER_MODE } from './owner-only.js';
import { unwritable } from './unwritable.js';

/** `new`: the folder must not exist. `replace`: what stands there gives way, if it is what the same command wrote before. */
export type PublishMode = 'new' | 'replace-run' | 'replace-check';

/** What a run and a check leave. A folder with anything else in it is not ours to replace. */
const OWN_FILES: Readonly<Record<Exclude<PublishMode, 'new'>, RegExp>> = {
  'replace-run':
    /^(manifest\.json|report\.html|used|(payouts|exceptions)\.csv|(exceptions|summary|(payouts|carry)-[a-z]+)\.xlsx)$/,
  'replace-check': /^exceptions\.(csv|xlsx)$/,
};

/**
 * Makes the folder in which a run is written before it is published: beside `out`, so that publishing is one
 * rename. What killed runs left beside the same `out` is removed first; a run that was killed between moving the
 * old folder aside and putting the new one in its place gets its old folder back.
 * @returns the folder's path, `<out>.tmp-<pid>`
 * @throws Refusal OUTPUT_UNWRITABLE
 */
export async function stagingFolder(out: string): Promise<string> {
  const staging = `${path.resolve(out)}.tmp-${process.pid}`;
  try {
    await mkdir(path.dirname(staging), { recursive: true, mode: FOLDER_MODE });
    await clearLeftovers(path.resolve(out));
    await mkdir(staging, { mode: FOLDER_MODE });
    return staging;
  } catch (error) {
    throw unwritable(out, error);
  }
}

/** Removes a staging folder whose run was not finished. */
export async function discardStaging(staging: string): Promise<void> {
  await rm(staging, { recursive: true, force: true });
}

/**
 * Puts the finished folder in its place. On failure `out` is as it was and the staging folder is gone.
 * @throws Refusal OUTPUT_EXISTS (something stands at `out` that may not be replaced), OUTPUT_UNWRITABLE
 */
export async function publish(staging: string, out: string, mode: PublishMode): Promise<void> {
  const place = path.resolve(out);
  try {
    if (await exists(place)) await replace(staging, place, out, mode);
    else await rename(staging, place);
  } catch (error) {
    await discardStaging(staging);
    throw unwritable(out, error);
  }
}

async function replace(staging: string, place: string, out: string, mode: PublishMode): Promise<void> {
  if (mode === 'new') {
    throw new Refusal('OUTPUT_EXISTS', out, '结果文件夹已存在', '请用 --force 覆盖或用 --out 指定其他文件夹');
  }
  if (!(await isOwn(place, OWN_FILES[mode]))) {
    throw new Refusal(
      'OUTPUT_EXISTS',
      out,
      '已存在，且有不是同一命令所写的文件',
      '请用 --out 指定其他文件夹',
    );
  }
  const aside = `${place}.old-${process.pid}`;
  await rename(place, aside);
  try {
    await rename(staging, place);
  } catch (error) {
    await rename(aside, place);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** --force must not cost anybody a folder of other things. */
async function isOwn(place: string, own: RegExp): Promise<boolean> {
  if (!(await lstat(place)).isDirectory()) return false;
  return (await readdir(place)).every((name) => own.test(name));
}

async function clearLeftovers(place: string): Promise<void> {
  const folder = path.dirname(place);
  const left = new RegExp(`^${escaped(path.basename(place))}\\.(tmp|old)-(\\d+)$`);
  for (const name of (await readdir(folder)).toSorted()) {
    const [, kind, pid] = left.exec(name) ?? [];
    if (kind === undefined || isAnotherLivingProcess(Number(pid))) continue;
    const leftover = path.join(folder, name);
    if (kind === 'old' && !(await exists(place))) await rename(leftover, place);
    // A leftover of another user's cannot be removed, and need not be.
    else await rm(leftover, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAnotherLivingProcess(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function exists(place: string): Promise<boolean> {
  try {
    await lstat(place);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
