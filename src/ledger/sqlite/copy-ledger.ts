import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Connection } from './connection.js';

/**
 * A copy of the ledger as it is at one moment, readable by its owner only from the first byte on, and written through to the disk.
 * @param file a new one; what stands there after a failure is no copy
 * @throws what the file system does of the file; LEDGER_… as any statement does
 */
export async function copyLedger(connection: Connection, file: string): Promise<void> {
  // As a whole path: a name such as "file:a" would be taken for an address.
  const place = path.resolve(file);
  await (await open(place, 'wx', 0o600)).close();
  connection.command('VACUUM INTO ?')(place);
  const handle = await open(place, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
