import type { Ledger } from '../ledger/ledger.js';
import { stateOf } from '../ledger/sqlite/state.js';
import type { Refusal } from '../model/refusal.js';
import { refused } from '../model/refusals/refused.js';
import { type IntactRun } from '../past/intact-run.js';
import { leaveReceipt, leftReceipt, type Receipt } from '../past/receipt.js';

type Left = Awaited<ReturnType<typeof leftReceipt>>;

/** Before a ledger is made: a run with a receipt was entered into one that exists. @throws Refusal POSTING_REFUSED */
export async function refuseReceiptBeforeLedger(run: string, file: string): Promise<void> {
  const left = await leftReceipt(run);
  if (left !== 'none' && (await stateOf(file)) !== 'ledger') throw enteredElsewhere(run, left);
}

/**
 * A run's receipt must be of this ledger; where the run stands in it and the receipt is missing, as after a power cut, it is left again.
 * @throws Refusal POSTING_REFUSED where the run was entered into another ledger, or its receipt does not say any more into which
 */
export async function holdEarlierReceipt(run: IntactRun, ledger: Ledger): Promise<void> {
  const left = await leftReceipt(run.folder);
  if (left !== 'none' && left !== 'altered' && left.ledger !== ledger.about.id)
    throw enteredElsewhere(run.folder, left);
  if (left !== 'none' && left !== 'altered') return holdsEntry(left, run.folder, ledger);
  const posted = await postedReceipt(run, ledger);
  if (posted !== undefined) await leaveReceipt(run.folder, posted);
  else if (left === 'altered') throw enteredElsewhere(run.folder, left);
}

/** A receipt proves what the ledger held: posting again would put another in its place. @throws Refusal LEDGER_INVALID */
async function holdsEntry({ entry, head }: Receipt, run: string, ledger: Ledger): Promise<void> {
  if ((await ledger.hashAt(entry)) === head) return;
  throw refused('LEDGER_INVALID', run, (say) => say.receiptNotInLedger(entry));
}

/** The receipt that posting the run gave; undefined: the ledger does not have it. */
async function postedReceipt({ manifest, sha256 }: IntactRun, ledger: Ledger): Promise<Receipt | undefined> {
  const batch = `${manifest.options.period}-${manifest.options.batch}`;
  return ledger.read(async (book) => {
    const run = await book.run(batch);
    if (run === undefined || run.details.manifest !== sha256) return undefined;
    const last = (await book.payments(batch)).findLast(({ target }) => target === run.entry) ?? run;
    const { entry, hash: head } = last;
    return { entry, head, ledger: ledger.about.id, batch, runId: manifest.runId, manifest: sha256 };
  });
}

function enteredElsewhere(run: string, left: Exclude<Left, 'none'>): Refusal {
  return refused('POSTING_REFUSED', run, (say) =>
    left === 'altered' ? say.receiptAltered() : say.postedElsewhere(left.batch, left.entry),
  );
}
