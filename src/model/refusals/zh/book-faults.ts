import type { RefusalText } from '../../refusal.js';
import type { InBoth } from '../quoted.js';

/** Something in the books that is not as it was written, with where it is. */
export interface PlacedText extends RefusalText {
  readonly place: string;
}

/** What `ledger verify` finds. */
export const bookFaults = {
  /** @param entry 0 where no single one is meant, but the file */
  ledgerAltered: (entry: number, file: string, fault: InBoth<string>): PlacedText => ({
    place: entry === 0 ? file : `第 ${entry} 条`,
    problem: fault.zh,
    remedy: RESTORE,
  }),
  unreadableOn: (place: string, why: InBoth<RefusalText>): PlacedText => ({
    place,
    problem: why.zh.problem,
    remedy: RESTORE,
  }),
  /** @param receipt its beginning */
  receiptBeyond: (receipt: string, entry: number): PlacedText => ({
    place: `回执 ${receipt}…`,
    problem: `台账只到第 ${entry} 条：之后的被截去，或是另一本台账、较早的备份`,
    remedy: RESTORE,
  }),
  /** @param receipt its beginning */
  receiptUnlike: (receipt: string, entry: number): PlacedText => ({
    place: `回执 ${receipt}…`,
    problem: `第 ${entry} 条的指纹与回执不符：被改写，或是另一本台账`,
    remedy: RESTORE,
  }),
  receiptFileAltered: (place: string): PlacedText => ({
    place,
    problem: '回执已不是原样',
    remedy: '请用打印留存的回执核对',
  }),
  runAltered: (place: string, why: InBoth<RefusalText>): PlacedText => ({ place, ...why.zh }),
  runUnposted: (place: string): PlacedText => ({
    place,
    problem: '没有入账',
    remedy: '请用 post 入账，或核对台账',
  }),
  runOtherwisePosted: (place: string, batch: string, entry: number): PlacedText => ({
    place,
    problem: `与入账的 ${batch} 不是同一次计算（台账第 ${entry} 条）`,
    remedy: '请找出入账的那个文件夹',
  }),
  payoutNotInLedger: (place: string, payout: string): PlacedText => ({
    place,
    problem: `${payout} 不在台账里`,
    remedy: AUDIT,
  }),
  /** @param found in the folder, `kept`: in the ledger; yuan */
  payoutUnlike: (place: string, payout: string, found: string, entry: number, kept: string): PlacedText => ({
    place,
    problem: `${payout} 为 ${found} 元，台账第 ${entry} 条为 ${kept} 元`,
    remedy: AUDIT,
  }),
  /** @param found in the folder, `kept`: in the ledger */
  payoutsUnlike: (place: string, found: number, kept: number): PlacedText => ({
    place,
    problem: `有 ${found} 笔，台账有 ${kept} 笔`,
    remedy: AUDIT,
  }),
};

const RESTORE = '请保留此文件备查，从备份恢复（ledger restore），并查明谁动过它';
const AUDIT = '请用 audit 查明';
