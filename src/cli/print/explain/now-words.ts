import type { BankDay, CounterWords } from '../../../past/explain/payout-now.js';
import type { Language } from '../../language.js';

/** Words of what became of a payout. */
export interface NowWords {
  readonly title: string;
  readonly titleAt: (entry: number) => string;
  readonly missing: (file: string) => string;
  readonly unreadable: (problem: string) => string;
  readonly absent: (payout: string) => string;
  readonly other: (payout: string, entry: number) => string;
  readonly entered: (payout: string, entry: number, batch: string) => string;
  /** Of a payout of a run that was taken over from before the ledger. */
  readonly opening: (payout: string, entry: number) => string;
  readonly paid: (yuan: string, bank: BankDay | undefined) => string;
  /** Of a payout that sets off more than it pays. */
  readonly recovered: (yuan: string, bank: BankDay | undefined) => string;
  /** Of one that sets off all that it pays. */
  readonly nothingOut: string;
  readonly kind: (how: string) => string;
  readonly countered: (kind: string, words: CounterWords) => string;
  readonly turned: (words: CounterWords) => string;
  readonly returned: string;
  readonly demanded: string;
  readonly back: (back: BankDay) => string;
  readonly setOff: (payout: string) => string;
  readonly open: string;
  readonly stop: string;
  /** Between two sentences. */
  readonly gap: string;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['退汇', 'returned by the bank'],
  ['追回', 'demanded back'],
  ['更正', 'corrected'],
]);

export const NOW_WORDS: Readonly<Record<Language, NowWords>> = {
  zh: {
    title: '台账现状',
    titleAt: (entry) => `台账现状（截至第 ${entry} 条）`,
    missing: (file) => `没有台账 ${file}：还没有建立，或路径有误。`,
    unreadable: (problem) => `台账无法核对：${problem}；请用 ledger verify 查明。`,
    absent: (payout) => `${payout} 尚未入账。`,
    other: (payout, entry) =>
      `台账第 ${entry} 条所记的不是这次计算的结果，不能说明 ${payout}；请用 butie audit 查明。`,
    entered: (payout, entry, batch) => `${payout} 已入账（台账第 ${entry} 条，${ofBatch(batch, ' 批次 ')}）`,
    opening: (payout, entry) => `${payout} 期初导入，台账第 ${entry} 条`,
    paid: (yuan, bank) =>
      bank === undefined
        ? `，${yuan} 元的付款日期没有登记`
        : `，银行于 ${bank.date} 付出 ${yuan} 元（凭证 ${bank.voucher}）`,
    recovered: (yuan, bank) =>
      bank === undefined
        ? `，应扣回的 ${yuan} 元尚未到账`
        : `，应扣回的 ${yuan} 元已于 ${bank.date} 到账（凭证 ${bank.voucher}）`,
    nothingOut: '，抵扣后没有付出',
    kind: (how) => how,
    countered: (kind, { day, entry, reason }) =>
      `${day} 作${kind}处理（台账第 ${entry} 条，事由：${reason}）`,
    turned: ({ day, entry, reason }) => `，${day} 转为追回（台账第 ${entry} 条，事由：${reason}）`,
    returned: '，款项已由银行退回',
    demanded: '，款项尚未退回',
    back: ({ date, voucher }) => `，款项已于 ${date} 退回（凭证 ${voucher}）`,
    setOff: (payout) => `，已付的款项已在后来的拨付 ${payout} 中抵扣`,
    open: '，已付的款项尚待抵扣',
    stop: '。',
    gap: '',
  },
  en: {
    title: 'In the ledger today',
    titleAt: (entry) => `In the ledger today (up to entry ${entry})`,
    missing: (file) => `There is no ledger ${file}: none was made so far, or the path is wrong.`,
    unreadable: (problem) => `The ledger cannot be asked: ${problem}; see ledger verify.`,
    absent: (payout) => `${payout} is not entered so far.`,
    other: (payout, entry) =>
      `Entry ${entry} of the ledger is not of this run and says nothing of ${payout}: see butie audit.`,
    entered: (payout, entry, batch) => `${payout} is entered (entry ${entry}, ${ofBatch(batch, ' batch ')})`,
    opening: (payout, entry) => `${payout} was taken over from before the ledger (entry ${entry})`,
    paid: (yuan, bank) =>
      bank === undefined
        ? `; no day of payment is recorded for the ${yuan} yuan`
        : `; the bank paid ${yuan} yuan on ${bank.date} (voucher ${bank.voucher})`,
    recovered: (yuan, bank) =>
      bank === undefined
        ? `; the ${yuan} yuan to be got back have not come yet`
        : `; the ${yuan} yuan to be got back came on ${bank.date} (voucher ${bank.voucher})`,
    nothingOut: '; after setting off nothing was paid out',
    kind: (how) => KINDS.get(how) ?? how,
    countered: (kind, { day, entry, reason }) =>
      `On ${day} it was ${kind} (entry ${entry}, reason: ${reason})`,
    turned: ({ day, entry, reason }) => `, and demanded back on ${day} (entry ${entry}, reason: ${reason})`,
    returned: '; the money is back',
    demanded: '; the money has not come back yet',
    back: ({ date, voucher }) => `; the money came back on ${date} (voucher ${voucher})`,
    setOff: (payout) => `; the money was set off in the later payout ${payout}`,
    open: '; the money is still to be set off',
    stop: '.',
    gap: ' ',
  },
};

/** "2023-09-01" → "2023-09 批次 01" */
function ofBatch(batch: string, between: string): string {
  return `${batch.slice(0, 7)}${between}${batch.slice(8)}`;
}
