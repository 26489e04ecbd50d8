import { stat } from 'node:fs/promises';
import type { Entry } from '../ledger/entry.js';
import type { Book } from '../ledger/ledger.js';
import { refused } from '../model/refusals/refused.js';
import { manifestOf } from '../past/manifest.js';
import { manifestHash } from '../past/manifest-hash.js';
import { isBatchName } from './batch-name.js';

/** The payments that a command was given: all of a run, or one. */
export interface NamedPayments {
  readonly is: 'run' | 'payment';
  /** As it is spoken of: "2023-09-01", or a 拨付编号. */
  readonly name: string;
  readonly payments: readonly Entry[];
}

/**
 * What a user names by a 拨付编号, by period and batch ("2023-09-01"), or by the folder of a posted run.
 * @throws Refusal POSTING_REFUSED where the ledger has no such payment or run, RUN_INVALID where the folder is no run's
 */
export async function namedPayments(given: string, book: Book): Promise<NamedPayments> {
  const payment = await book.payment(given);
  if (payment !== undefined && isBatchName(given) && (await book.run(given)) !== undefined)
    throw refused('POSTING_REFUSED', given, (say) => say.batchOrOpening(payment.entry));
  if (payment !== undefined) return { is: 'payment', name: given, payments: [payment] };
  if (isBatchName(given)) return ofBatch(given, given, book);
  const folder = await stat(given).catch(() => undefined);
  if (folder?.isDirectory() === true) return ofFolder(given, book);
  throw refused('POSTING_REFUSED', given, (say) => say.noPaymentNamed());
}

/** A folder may be of another computation of the batch than the one that was posted. */
async function ofFolder(folder: string, book: Book): Promise<NamedPayments> {
  const { options } = await manifestOf(folder);
  const batch = `${options.period}-${options.batch}`;
  const posted = await book.run(batch);
  if (posted !== undefined && posted.details.manifest !== (await manifestHash(folder)))
    throw refused('POSTING_REFUSED', folder, (say) => say.notThePostedRun(batch, posted.entry));
  return ofBatch(batch, folder, book);
}

async function ofBatch(batch: string, given: string, book: Book): Promise<NamedPayments> {
  if ((await book.run(batch)) === undefined)
    throw refused('POSTING_REFUSED', given, (say) => say.batchNotPosted(batch));
  const payments = await book.payments(batch);
  if (payments.length > 0) return { is: 'run', name: batch, payments };
  throw refused('POSTING_REFUSED', given, (say) => say.batchWithoutPayments(batch));
}
