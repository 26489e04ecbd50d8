import { chmod, rename, rm, stat } from 'node:fs/promises';
import { Refusal } from '../../model/refusal.js';
import type { Connection } from './connection.js';

/** A copy of the ledger as it is at one moment, whole or not at all. @throws Refusal OUTPUT_EXISTS; LEDGER_… as any statement does */
export async function copyLedger(connection: Connection, file: string): Promise<void> {
  await refuseExisting(file);
  const beside = `${file}.butie-tmp-${process.pid}`;
  await rm(beside, { force: true });
  try {
    connection.command('VACUUM INTO ?')(beside);
    await chmod(beside, 0o600);
    await refuseExisting(file);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function refuseExisting(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found !== undefined) throw new Refusal('OUTPUT_EXISTS', file, '已有同名文件', '请换一个文件名');
}
