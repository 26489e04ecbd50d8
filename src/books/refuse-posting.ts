import type { WritableBook } from '../ledger/ledger.js';
import type { Refusal } from '../model/refusal.js';
import { refused } from '../model/refusals/refused.js';
import type { Clash } from '../model/refusals/zh/posting.js';
import type { Manifest } from '../past/manifest.js';

/** A period and batch is posted once. @throws Refusal POSTING_REFUSED */
export async function refusePosted(
  batch: string,
  sha256: string,
  run: string,
  book: WritableBook,
): Promise<void> {
  const before = await book.run(batch);
  if (before === undefined) return;
  const { entry, at, details } = before;
  const { manifest, preparedBy = '', approvedBy = '' } = details;
  const posted = { entry, at, preparedBy, approvedBy };
  throw refused('POSTING_REFUSED', run, (say) =>
    manifest === sha256 ? say.runPosted(posted) : say.batchPosted(batch, posted),
  );
}

/**
 * What is entered is what is paid by, and a copy with masked accounts has nothing to pay by; once it were entered, everything would be paid
 * already, and no transfer list could be computed any more. @throws Refusal POSTING_REFUSED
 */
export function refuseMaskedCopy(run: string, { sheets }: Pick<Manifest, 'sheets'>): void {
  if (sheets.accounts === 'whole') return;
  throw refused('POSTING_REFUSED', run, (say) => say.maskedCopy());
}

/** Of a run of lists nothing was signed, and nothing says by what its payments are found again. @throws Refusal POSTING_REFUSED */
export function refuseLists(run: string, { sheets }: Pick<Manifest, 'sheets'>): void {
  if (sheets.files === 'all') return;
  throw refused('POSTING_REFUSED', run, (say) => say.listsOnly());
}

/** Named one by one; of more, the number. */
const NAMED = 20;

/** POSTING_REFUSED. @param clashes what each payment clashes with */
export function clashing(run: string, clashes: readonly Clash[]): Refusal {
  return refused('POSTING_REFUSED', run, (say) => say.clashes(clashes.slice(0, NAMED), clashes.length));
}

/** RUN_ALTERED: the folder is not the run any more that was to be posted. */
export function replaced(run: string): Refusal {
  return refused('RUN_ALTERED', run, (say) => say.runReplaced());
}
