import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { statOf } from './stat-of.js';

/** Where a run is written before it is published: beside `place`, so that publishing is one rename. */
export function stagingPlace(place: string): string {
  return `${place}.butie-tmp-${process.pid}`;
}

/** Where the folder that is being replaced waits until the new one is in its place. */
export function asidePlace(place: string): string {
  return `${place}.butie-old-${process.pid}`;
}

/** A run that was killed between moving the old folder aside and putting the new one in its place: the old one comes back. */
export async function giveBack(place: string): Promise<void> {
  for (const { kind, folder } of await leftoversOf(place)) {
    if (kind === 'old' && (await statOf(place)) === undefined) await rename(folder, place);
  }
}

/** Removes what killed runs left beside the same place. */
export async function clearLeftovers(place: string): Promise<void> {
  for (const { kind, folder } of await leftoversOf(place)) {
    // Where nothing has taken its place, an old folder is the only one there is.
    if (kind === 'old' && (await statOf(place)) === undefined) continue;
    // A leftover of another user's cannot be removed, and need not be.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Removes the files `place.butie-KIND-PID` that were being made beside the same place when their making was killed. */
export async function clearLeftoverFiles(place: string, kind: 'tmp' | 'receipt'): Promise<void> {
  const [folder, start] = [path.dirname(place), `${path.basename(place)}.butie-${kind}-`];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.startsWith(start)) continue;
    const pid = /^(\d+)(?:-journal)?$/.exec(entry.name.slice(start.length))?.[1];
    if (pid === undefined || isAnotherLivingProcess(Number(pid))) continue;
    // One of another user's cannot be removed, and need not be.
    await rm(path.join(folder, entry.name), { force: true }).catch(() => undefined);
  }
}

/** Everything that a run, a check or an export of a ledger has in its folder, finished or not. */
const OWN_NAMES =
  /^(\.parts|used|units|annotated|manifest\.json|report\.html|(payouts|exceptions|keys|cost-of-readings|ledger|transfers-[a-z]+)\.csv|ledger\.journal|(exceptions|summary|publicity|reversals|payouts-[a-z]+|carry-.+)\.xlsx)$/;

interface Leftover {
  readonly kind: 'tmp' | 'old';
  readonly folder: string;
}

/** The folders that have a leftover's name and nothing in them but a run's files: any other is somebody's own. */
async function leftoversOf(place: string): Promise<readonly Leftover[]> {
  const above = path.dirname(place);
  const start = `${path.basename(place)}.butie-`;
  const leftovers: Leftover[] = [];
  for (const entry of await readdir(above, { withFileTypes: true })) {
    if (!entry.isDirectory() || !entry.name.startsWith(start)) continue;
    const [, kind, pid] = /^(tmp|old)-(\d+)$/.exec(entry.name.slice(start.length)) ?? [];
    if (kind === undefined || isAnotherLivingProcess(Number(pid))) continue;
    const folder = path.join(above, entry.name);
    const names = await readdir(folder).catch(() => undefined);
    if (names?.every((name) => OWN_NAMES.test(name)) !== true) continue;
    leftovers.push({ kind: kind === 'old' ? 'old' : 'tmp', folder });
  }
  return leftovers;
}

/** Whether a process of that number lives that is not this one. */
export function isAnotherLivingProcess(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
