import path from 'node:path';
import { z } from 'zod';
import { lstat, readFile, rename, rm } from 'node:fs/promises';
import { clearLeftoverFiles } from '../output/leftovers.js';
import { writeFileOwnerOnly } from '../output/owner-only.js';
import { unwritable } from '../output/unwritable.js';
import { RECEIPT_FILE } from '../output/receipt-file.js';
import type { LedgerHead } from '../model/history.js';
import { Refusal } from '../model/refusal.js';
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
    return new Refusal(
      'RUN_ALTERED',
      run,
      '已入账，但结果文件夹已被移走或换成别的计算，回执没有留下',
      '请抄录打印的回执，并用原名册重新计算到别的文件夹备查',
    );
  try {
    await clearLeftoverFiles(place, 'receipt');
    await writeFileOwnerOnly(beside, `${JSON.stringify(receipt, undefined, 2)}\n`);
    await rename(beside, path.join(run, RECEIPT_FILE));
    return undefined;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const refusal = unwritable(run, error);
    if (!(refusal instanceof Refusal)) throw refusal;
    return new Refusal(
      refusal.code,
      run,
      `已入账，但回执没有留在结果文件夹（${refusal.problem}）`,
      '请抄录打印的回执；可写后再次 post 补留',
    );
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
  throw new Refusal(
    'USAGE',
    '--receipt',
    `“${given}”不是入账回执`,
    '写成 序号:指纹，或给出结果文件夹里的 receipt.json',
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
