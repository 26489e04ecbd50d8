import type { Ledger } from '../ledger/ledger.js';
import { stateOf } from '../ledger/sqlite/state.js';
import { Refusal } from '../model/refusal.js';
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
  throw new Refusal(
    'LEDGER_INVALID',
    run,
    `入账时台账到第 ${entry} 条（receipt.json），现在的台账没有这一条：被换成较早的备份，或被改动`,
    '请用 ledger verify --receipt 查明，从较新的备份恢复（ledger restore）；什么也没有记',
  );
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
  const problem =
    left === 'altered'
      ? '结果文件夹里的 receipt.json 已不是原样，看不出是否已在别处入账'
      : `已在另一本台账入账（receipt.json：${left.batch}，到第 ${left.entry} 条）`;
  const remedy = '请用 --ledger 指明那一本；确知没有入过账的，移走 receipt.json 后再入账';
  return new Refusal('POSTING_REFUSED', run, problem, remedy);
}
