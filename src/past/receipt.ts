import path from 'node:path';
import { z } from 'zod';
import { lstat, readFile, rename, rm } from 'node:fs/promises';
import { clearLeftoverFiles } from '../output/leftovers.js';
import { writeFileOwnerOnly } from '../output/owner-only.js';
import { unwritable } from '../output/unwritable.js';
import { RECEIPT_FILE } from '../output/receipt-file.js';
import type { LedgerHead } from '../model/history.js';
import { Refusal } from '../model/refusal.js';
import { quoted } from '../model/refusals/quoted.js';
import { refused } from '../model/refusals/refused.js';
import { manifestHash } from './manifest-hash.js';

const form = z.object({
  entry: z.int().nonnegative(),
  head: z.string().regex(/^[0-9a-f]{64}$/),
  ledger: z.string(),
  batch: z.string(),
  runId: z.string(),
  manifest: z.string(),
});

/** What posting gives: where the ledger stood afterwards, and of which run. */
export type Receipt = z.infer<typeof form>;

/** Whether the folder still is the run of that manifest. */
export async function isStillRun(run: string, manifest: string): Promise<boolean> {
  return (await manifestHash(run).catch(() => undefined)) === manifest;
}

/** Leaves the receipt in the run's folder, where it also keeps the run from being overwritten. Returns why it could not. */
export async function leaveReceipt(run: string, receipt: Receipt): Promise<Refusal | undefined> {
  // Written beside and put in place whole: nothing that stands there is followed or waited for.
  const place = path.resolve(run);
  const beside = `${place}.butie-receipt-${process.pid}`;
  if (!(await isStillRun(run, receipt.manifest)))
    return refused('RUN_ALTERED', run, (say) => say.runGoneAfterPosting());
  try {
    await clearLeftoverFiles(place, 'receipt');
    await writeFileOwnerOnly(beside, `${JSON.stringify(receipt, undefined, 2)}\n`);
    await rename(beside, path.join(run, RECEIPT_FILE));
    return undefined;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const refusal = unwritable(run, error);
    if (!(refusal instanceof Refusal)) throw refusal;
    return refused(refusal.code, run, (say) => say.receiptNotLeft(quoted(refusal)));
  }
}

/** The receipt in a run's folder; `none`: it was not posted, or not left; `altered`: what stands there is no receipt any more. */
export async function leftReceipt(run: string): Promise<Receipt | 'none' | 'altered'> {
  try {
    const file = path.join(run, RECEIPT_FILE);
    if (!(await lstat(file)).isFile()) return 'altered';
    const found = form.safeParse(jsonOf(await readFile(file, 'utf8')));
    return found.success ? found.data : 'altered';
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return error.code === 'ENOENT' ? 'none' : 'altered';
  }
}

/** "1234:5ab0…": a receipt in one line. */
export function receiptText({ entry, head }: LedgerHead): string {
  return `${entry}:${head}`;
}

/** A receipt as it was printed, or the file that it was left in. @throws Refusal USAGE */
export async function readReceipt(given: string): Promise<LedgerHead> {
  const [, entry, head = ''] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(given) ?? [];
  if (entry !== undefined) return { entry: Number(entry), head };
  const text = await readFile(given, 'utf8').catch(() => '');
  const found = form.safeParse(jsonOf(text));
  if (found.success) return found.data;
  throw refused('USAGE', '--receipt', (say) => say.noReceipt(given));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
