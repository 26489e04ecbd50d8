import type { NowWords } from '../now-words.js';

export const now: NowWords = {
  title: '台账现状',
  titleAt: (entry) => `台账现状（截至第 ${entry} 条）`,
  missing: (file) => `没有台账 ${file}：还没有建立，或路径有误。`,
  unreadable: ({ problem }) => `台账无法核对：${problem}；请用 ledger verify 查明。`,
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
  countered: (kind, { day, entry, reason }) => `${day} 作${kind}处理（台账第 ${entry} 条，事由：${reason}）`,
  turned: ({ day, entry, reason }) => `，${day} 转为追回（台账第 ${entry} 条，事由：${reason}）`,
  returned: '，款项已由银行退回',
  demanded: '，款项尚未退回',
  back: ({ date, voucher }) => `，款项已于 ${date} 退回（凭证 ${voucher}）`,
  setOff: (payout) => `，已付的款项已在后来的拨付 ${payout} 中抵扣`,
  open: '，已付的款项尚待抵扣',
  stop: '。',
  gap: '',
};

/** "2023-09-01" → "2023-09 批次 01" */
function ofBatch(batch: string, between: string): string {
  return `${batch.slice(0, 7)}${between}${batch.slice(8)}`;
}
