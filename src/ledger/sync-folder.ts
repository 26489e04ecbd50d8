import { open } from 'node:fs/promises';

/** Writes through to the disk what a folder holds: a file that was put there is still there after a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows does not open folders, and needs no such thing.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
