import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAnotherLivingProcess } from '../output/leftovers.js';
import { unwritable } from '../output/unwritable.js';

const NAME = 'butie-again';
const LEFT_BEHIND = new RegExp(`^${NAME}-(\\d+)-\\w+$`);

/**
 * A folder for what is computed only to be looked at: its owner's only, and gone when `work` ends, however it ends. What a killed
 * process left is cleared away, for it names people.
 * @throws Refusal OUTPUT_UNWRITABLE, and what `work` throws
 */
export async function withScratchFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const above = tmpdir();
  await clearLeftBehind(above);
  const folder = await mkdtemp(path.join(above, `${NAME}-${process.pid}-`)).catch((error: unknown) => {
    throw unwritable(above, error);
  });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function clearLeftBehind(above: string): Promise<void> {
  for (const name of await readdir(above).catch(() => [])) {
    const [, pid] = LEFT_BEHIND.exec(name) ?? [];
    if (pid === undefined || Number(pid) === process.pid || isAnotherLivingProcess(Number(pid))) continue;
    // Another user's cannot be removed, and need not be.
    await rm(path.join(above, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
