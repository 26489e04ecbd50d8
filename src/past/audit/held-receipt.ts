import type { Ledger } from '../../ledger/ledger.js';
import { leftReceipt } from '../receipt.js';
import type { Posting, ReceiptFound, ReceiptProblem } from './audit-result.js';
import type { PostedRun } from './posting.js';

/** The receipt in a run's folder, held against the folder and, where one was given, the ledger. */
export async function heldReceipt(
  { run, manifest, sha256 }: PostedRun,
  asked: { readonly ledger: Ledger; readonly posting: Posting } | undefined,
): Promise<ReceiptFound> {
  const receipt = await leftReceipt(run);
  if (receipt === 'none') return { here: false, problems: [] };
  if (receipt === 'altered') return { here: true, problems: ['altered'] };
  const { period, batch } = manifest.options;
  const isOfRun =
    receipt.manifest === sha256 && receipt.runId === manifest.runId && receipt.batch === `${period}-${batch}`;
  const problems: ReceiptProblem[] = isOfRun ? [] : ['other-run'];
  if (asked === undefined) return { here: true, problems };
  const { ledger, posting } = asked;
  if (receipt.ledger !== ledger.about.id) problems.push('other-ledger');
  else if ((await ledger.hashAt(receipt.entry)) !== receipt.head) problems.push('off-chain');
  else if (posting.is === 'absent') problems.push('not-posted');
  return { here: true, problems };
}
