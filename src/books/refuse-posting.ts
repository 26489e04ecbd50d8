import type { WritableBook } from '../ledger/ledger.js';
import { Refusal } from '../model/refusal.js';
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
  const { manifest, preparedBy, approvedBy } = before.details;
  const same = manifest === sha256 ? '这一批' : `期间、批次 ${batch} 的另一次计算`;
  throw new Refusal(
    'POSTING_REFUSED',
    run,
    `${same}已入账（台账第 ${before.entry} 条，${before.at}，经办 ${preparedBy ?? ''}，审批 ${approvedBy ?? ''}）`,
    manifest === sha256 ? '不必再记' : '另用 --batch 计算一批',
  );
}

/**
 * What is entered is what is paid by, and a copy with masked accounts has nothing to pay by; once it were entered, everything would be paid
 * already, and no transfer list could be computed any more. @throws Refusal POSTING_REFUSED
 */
export function refuseMaskedCopy(run: string, { sheets }: Pick<Manifest, 'sheets'>): void {
  if (sheets.accounts === 'whole') return;
  throw new Refusal(
    'POSTING_REFUSED',
    run,
    '账号已遮盖（--mask-accounts），是传阅件，没有转账清单，不作付款依据',
    '请不加 --mask-accounts 另算一份（批号相同），签字、入账和付款都用那一份',
  );
}

/** Named one by one; of more, the number. */
const NAMED = 20;

/** POSTING_REFUSED. @param clashes what each payment clashes with */
export function clashing(run: string, clashes: readonly string[]): Refusal {
  const more = clashes.length > NAMED ? `；等 ${clashes.length} 笔` : '';
  return new Refusal(
    'POSTING_REFUSED',
    run,
    `${clashes.length} 笔与台账现状冲突：${clashes.slice(0, NAMED).join('；')}${more}`,
    '请用 --ledger 重新计算这一批',
  );
}

/** RUN_ALTERED: the folder is not the run any more that was to be posted. */
export function replaced(run: string): Refusal {
  return new Refusal('RUN_ALTERED', run, '入账期间被移走或换成了别的计算，什么也没有记', '请核对后重新 post');
}
