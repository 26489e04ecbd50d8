import type { Entry } from '../../ledger/entry.js';
import type { Book, Ledger } from '../../ledger/ledger.js';
import { maskIdsIn } from '../../model/mask-ids.js';
import { maskNumber } from '../../model/mask-number.js';
import { yuanText } from '../../model/money.js';
import { Refusal } from '../../model/refusal.js';
import { quoted } from '../../model/refusals/quoted.js';
import type { Manifest } from '../manifest.js';
import { type RunPayment, runPayments } from '../run-payments.js';
import type { Posting, PostingDifference } from './audit-result.js';
import { counteredSince } from './countered-since.js';

/** A run's folder as it is held against a ledger. */
export interface PostedRun {
  readonly run: string;
  readonly manifest: Manifest;
  /** SHA-256 of the manifest itself; '' where it is gone. */
  readonly sha256: string;
}

/** What the ledger has of a run's period and batch, held against the folder, payment by payment: that a folder agrees with itself proves nothing. */
export async function postingOf(audited: PostedRun, ledger: Ledger): Promise<Posting> {
  const { period, batch } = audited.manifest.options;
  const name = `${period}-${batch}`;
  try {
    return await ledger.read(async (book) => {
      const entry = await book.run(name);
      if (entry !== undefined) return await compared(audited, entry, { book, ledger });
      return await imported(audited, name, book);
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'LEDGER_INVALID') throw error;
    return { is: 'unreadable', problem: error.problem, english: quoted(error).en.problem };
  }
}

/** Taken over from before the ledger all the same. */
async function imported({ sha256 }: PostedRun, name: string, book: Book): Promise<Posting> {
  const openings = (await book.numbered(name)).filter(
    ({ kind, details }) => kind === 'opening' && details.sha256 === sha256,
  );
  const [first] = openings;
  if (first === undefined) return { is: 'absent' };
  const countered = await counteredSince(openings, book);
  return { is: 'imported', entry: first.entry, payouts: openings.length, countered };
}

async function compared(
  audited: PostedRun,
  { entry, batch, at, details }: Entry,
  { book, ledger }: { readonly book: Book; readonly ledger: Ledger },
): Promise<Posting> {
  const entered = (await book.payments(batch)).filter(({ target }) => target === entry);
  const { totals, runId } = audited.manifest;
  const net = entered.reduce((sum, { amount, setOff }) => sum + amount - setOff, 0);
  const whole: readonly PostingDifference[] = [
    ofRun('清单', audited.sha256, details.manifest),
    ofRun('批号', runId, details.runId),
    ofRun('笔数', String(totals.payouts), details.payouts),
    ofRun('合计', totals.amount, details.amount),
    // The entries themselves, whatever the entry of the run says of them.
    ofRun('各笔笔数', String(totals.payouts), String(entered.length)),
    ofRun('各笔合计', totals.amount, yuanText(net)),
  ].filter(({ found, posted }) => found !== posted);
  const each = await paymentDifferences(audited.run, entered, ledger);
  const last = entered.at(-1)?.entry ?? entry;
  const countered = await counteredSince(entered, book);
  return { is: 'posted', entry, last, at, differences: [...whole, ...each], countered };
}

function ofRun(column: string, found: string, posted: string | undefined): PostingDifference {
  return { payout: '', column, found, posted: posted ?? '' };
}

async function paymentDifferences(
  run: string,
  entered: readonly Entry[],
  ledger: Ledger,
): Promise<readonly PostingDifference[]> {
  const left = new Map(entered.map((entry) => [entry.payout, entry]));
  const differences: PostingDifference[] = [];
  try {
    for await (const payment of runPayments(run)) {
      const entry = left.get(payment.payout);
      left.delete(payment.payout);
      if (entry === undefined)
        differences.push({ payout: payment.payout, column: '金额', found: whole(payment), posted: '' });
      else differences.push(...differing(payment, entry, ledger));
    }
  } catch (error) {
    // A list that is none any more cannot be held against anything; the run's own files say what is wrong with it.
    if (!(error instanceof Refusal)) throw error;
    return [...differences, { payout: '', column: '各笔', found: error.problem, posted: '' }];
  }
  const missing = [...left.values()].map(({ payout, amount }) => ({
    payout,
    column: '金额',
    found: '',
    posted: yuanText(amount),
  }));
  return [...differences, ...missing];
}

function whole({ net, setOff }: RunPayment): string {
  return yuanText(net + setOff);
}

function differing(payment: RunPayment, entry: Entry, ledger: Ledger): readonly PostingDifference[] {
  const { line, payout, setOff } = payment;
  const { details } = entry;
  const text = (column: string, posted: string | undefined) => ({
    column,
    found: line.get(column),
    posted: posted ?? '',
  });
  // As the ledger keeps it.
  const name = (column: string, posted: string | undefined) => ({
    ...text(column, posted),
    found: maskIdsIn(line.get(column)),
  });
  const texts = [
    { column: '金额', found: whole(payment), posted: yuanText(entry.amount) },
    { column: '抵扣', found: yuanText(setOff), posted: yuanText(entry.setOff) },
    text('规则', entry.rule),
    text('资金来源', entry.fund),
    text('主管部门', entry.department),
    name('收款人', details.payee),
    name('受益人', details.beneficiary),
  ].filter(({ found, posted }) => found !== posted);
  const numbers = [
    { column: '收款人证件号码', hash: entry.payee, posted: details.payeeNumber ?? '' },
    { column: '受益人证件号码', hash: entry.beneficiary, posted: `（${details.beneficiary ?? ''}）` },
  ]
    .filter(({ column, hash }) => !ledger.isOf(hash, line.get(column)))
    .map(({ column, posted }) => ({ column, found: maskNumber(line.get(column)), posted }));
  return [...texts, ...numbers].map((difference) => ({ payout, ...difference }));
}
