import { stat } from 'node:fs/promises';
import type { Entry } from '../ledger/entry.js';
import type { Book } from '../ledger/ledger.js';
import { Refusal } from '../model/refusal.js';
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
    throw new Refusal(
      'POSTING_REFUSED',
      given,
      `既是一批，又是台账第 ${payment.entry} 条（期初）的拨付编号，分不清是哪个`,
      '整批请给出结果文件夹',
    );
  if (payment !== undefined) return { is: 'payment', name: given, payments: [payment] };
  if (isBatchName(given)) return ofBatch(given, given, book);
  const folder = await stat(given).catch(() => undefined);
  if (folder?.isDirectory() === true) return ofFolder(given, book);
  throw new Refusal(
    'POSTING_REFUSED',
    given,
    '台账里没有这个拨付编号，也没有这个结果文件夹',
    '写成拨付编号、期间-批次（如 2023-09-01）或已入账的结果文件夹',
  );
}

/** A folder may be of another computation of the batch than the one that was posted. */
async function ofFolder(folder: string, book: Book): Promise<NamedPayments> {
  const { options } = await manifestOf(folder);
  const batch = `${options.period}-${options.batch}`;
  const posted = await book.run(batch);
  if (posted !== undefined && posted.details.manifest !== (await manifestHash(folder)))
    throw new Refusal(
      'POSTING_REFUSED',
      folder,
      `与入账的 ${batch} 不是同一次计算（台账第 ${posted.entry} 条）`,
      `请给出入账的那个文件夹，或写 ${batch}`,
    );
  return ofBatch(batch, folder, book);
}

async function ofBatch(batch: string, given: string, book: Book): Promise<NamedPayments> {
  if ((await book.run(batch)) === undefined)
    throw new Refusal('POSTING_REFUSED', given, `${batch} 没有入账`, '请核对期间和批次');
  const payments = await book.payments(batch);
  if (payments.length > 0) return { is: 'run', name: batch, payments };
  throw new Refusal('POSTING_REFUSED', given, `${batch} 没有拨付`, '不必处理');
}
