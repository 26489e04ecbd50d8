import type { RefusalText } from '../../refusal.js';
import type { InBoth } from '../quoted.js';

/** What keeps a run from being entered into a ledger. */
export const posting = {
  onePersonTwice: (name: string) => ({
    problem: `经办和审批是同一人“${name}”`,
    remedy: '须由两个人分别经办和审批',
  }),
  nobodysName: (given: string) => ({
    problem: `“${given}”不是姓名`,
    remedy: '经办和审批须是两个人，各写姓名',
  }),
  voucherOfPerson: (masked: string) => ({
    problem: `“${masked}”是个人证件号码`,
    remedy: '请写银行凭证号；凭证号确是这样的，改写银行的流水号',
  }),
  runPosted: (before: PostedBefore) => ({ problem: `这一批${posted(before)}`, remedy: '不必再记' }),
  batchPosted: (batch: string, before: PostedBefore) => ({
    problem: `期间、批次 ${batch} 的另一次计算${posted(before)}`,
    remedy: '另用 --batch 计算一批',
  }),
  /** @param named those that are named one by one, of `count` */
  clashes: (named: readonly Clash[], count: number) => ({
    problem: `${count} 笔与台账现状冲突：${named.map(({ payout, why }) => `${payout}：${why}`).join('；')}${count > named.length ? `；等 ${count} 笔` : ''}`,
    remedy: '请用 --ledger 重新计算这一批',
  }),
  maskedCopy: () => ({
    problem: '账号已遮盖（--mask-accounts），是传阅件，没有转账清单，不作付款依据',
    remedy: '请不加 --mask-accounts 另算一份（批号相同），签字、入账和付款都用那一份',
  }),
  listsOnly: () => ({
    problem: '只有清单（--lists-only），没有拨付表和 keys.csv，无从签字和入账',
    remedy: '请不加 --lists-only 另算一份（批号相同），签字、入账和付款都用那一份',
  }),
  runReplaced: () => ({
    problem: '入账期间被移走或换成了别的计算，什么也没有记',
    remedy: '请核对后重新 post',
  }),
  /** @param named those that are named one by one, of `count` */
  noAccounts: (named: readonly PayoutOf[], count: number) => ({
    problem: `${count} 笔没有收款账户：${named.map(({ payout, payee }) => `${payout}（${payee}）`).join('、')}${count > named.length ? ` 等 ${count} 笔` : ''}`,
    remedy: '补齐账户后重新计算；确要入账的，加 --allow-missing-accounts',
  }),
  receiptNotInLedger: (entry: number) => ({
    problem: `入账时台账到第 ${entry} 条（receipt.json），现在的台账没有这一条：被换成较早的备份，或被改动`,
    remedy: '请用 ledger verify --receipt 查明，从较新的备份恢复（ledger restore）；什么也没有记',
  }),
  receiptAltered: () => ({
    problem: '结果文件夹里的 receipt.json 已不是原样，看不出是否已在别处入账',
    remedy: OTHER_LEDGER,
  }),
  postedElsewhere: (batch: string, entry: number) => ({
    problem: `已在另一本台账入账（receipt.json：${batch}，到第 ${entry} 条）`,
    remedy: OTHER_LEDGER,
  }),
  runGoneAfterPosting: () => ({
    problem: '已入账，但结果文件夹已被移走或换成别的计算，回执没有留下',
    remedy: '请抄录打印的回执，并用原名册重新计算到别的文件夹备查',
  }),
  receiptNotLeft: (why: InBoth<RefusalText>) => ({
    problem: `已入账，但回执没有留在结果文件夹（${why.zh.problem}）`,
    remedy: '请抄录打印的回执；可写后再次 post 补留',
  }),
  noReceipt: (given: string) => ({
    problem: `“${given}”不是入账回执`,
    remedy: '写成 序号:指纹，或给出结果文件夹里的 receipt.json',
  }),
};

const OTHER_LEDGER = '请用 --ledger 指明那一本；确知没有入过账的，移走 receipt.json 后再入账';

/** The entry of a run that was posted before. */
export interface PostedBefore {
  readonly entry: number;
  /** ISO text with its offset. */
  readonly at: string;
  readonly preparedBy: string;
  readonly approvedBy: string;
}

/** A payout and what of the ledger it clashes with, in the words of the lists of a run. */
export interface Clash {
  readonly payout: string;
  readonly why: string;
}

/** A payout by its number, and whom it is for. */
export interface PayoutOf {
  readonly payout: string;
  readonly payee: string;
}

function posted({ entry, at, preparedBy, approvedBy }: PostedBefore): string {
  return `已入账（台账第 ${entry} 条，${at}，经办 ${preparedBy}，审批 ${approvedBy}）`;
}
