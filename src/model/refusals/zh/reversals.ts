/** What keeps payments from being countered or settled. */
export const reversals = {
  batchOrOpening: (entry: number) => ({
    problem: `既是一批，又是台账第 ${entry} 条（期初）的拨付编号，分不清是哪个`,
    remedy: '整批请给出结果文件夹',
  }),
  noPaymentNamed: () => ({
    problem: '台账里没有这个拨付编号，也没有这个结果文件夹',
    remedy: '写成拨付编号、期间-批次（如 2023-09-01）或已入账的结果文件夹',
  }),
  notThePostedRun: (batch: string, entry: number) => ({
    problem: `与入账的 ${batch} 不是同一次计算（台账第 ${entry} 条）`,
    remedy: `请给出入账的那个文件夹，或写 ${batch}`,
  }),
  batchNotPosted: (batch: string) => ({ problem: `${batch} 没有入账`, remedy: '请核对期间和批次' }),
  batchWithoutPayments: (batch: string) => ({ problem: `${batch} 没有拨付`, remedy: '不必处理' }),
  correctionDemanded: (correction: number, demand: number) => ({
    problem: `已更正（台账第 ${correction} 条），并已转为追回（第 ${demand} 条）`,
    remedy: '不必再冲销',
  }),
  correctionSetOff: (correction: number, by: string) => ({
    problem: `已更正（台账第 ${correction} 条），并已由 ${by} 抵扣`,
    remedy: `仍有误的，对 ${by} 用 reverse --kind 更正`,
  }),
  correctionOpen: (correction: number) => ({
    problem: `已更正（台账第 ${correction} 条），待抵扣`,
    remedy: '款项退回来的，先用 reverse --kind 追回 转为追回，再用 ledger settle 登记到账',
  }),
  countered: (by: CounteredBy) => ({ problem: `已冲销（${entryOf(by)}）`, remedy: '不必再冲销' }),
  allCountered: (by: CounteredBy) => ({
    problem: `全部拨付都已冲销（首笔见${entryOf(by)}）`,
    remedy: '不必再冲销；更正转为追回的，按拨付编号逐笔办理',
  }),
  /** @param named those that are named one by one, of `count` */
  notPaidOut: (named: readonly PaidAmount[], count: number) => ({
    problem: `抵扣后没有付出，没有款项可退：${listed(named, count)}`,
    remedy: '有误的用 --kind 更正；扣回的款项到账时用 ledger settle 登记',
  }),
  /** @param named those that are named one by one, of `count` */
  matterUnknown: (named: readonly PaidAmount[], count: number) => ({
    problem: `期初记录没有写明事项，新付时找不到它，不会抵扣：${listed(named, count)}`,
    remedy: '请用 --kind 追回，到账后再付',
  }),
  nothingToSettle: () => ({
    problem: '没有待登记的到账：都已登记或已冲销，或抵扣后没有付出',
    remedy: '追回、扣回的款项到账时，请按拨付编号逐笔登记',
  }),
  returnedByBank: (entry: number) => ({
    problem: `已退汇（台账第 ${entry} 条）`,
    remedy: '重新拨付后登记新的一笔',
  }),
  nothingMoved: () => ({ problem: '抵扣后没有付出，也没有扣回', remedy: '不必登记' }),
  settled: (entry: number, date: string, voucher: string) => ({
    problem: `已登记到账（台账第 ${entry} 条，${date}，凭证 ${voucher}）`,
    remedy: '不必再登记',
  }),
  dayToCome: (date: string) => ({ problem: `到账日期 ${date} 还没有到`, remedy: '请核对 --date' }),
  dayBeforePeriod: (date: string, payout: string, period: string) => ({
    problem: `到账日期 ${date} 早于 ${payout} 的期间 ${period}`,
    remedy: '请核对 --date',
  }),
  dayBeforePaid: (date: string, paid: string) => ({
    problem: `到账日期 ${date} 早于付出的日期 ${paid}`,
    remedy: '请核对 --date',
  }),
};

/** The entry that countered a payment. */
export interface CounteredBy {
  readonly entry: number;
  readonly how: string;
  readonly reason: string;
}

export interface PaidAmount {
  readonly payout: string;
  /** Yuan. */
  readonly amount: string;
}

function entryOf({ entry, how, reason }: CounteredBy): string {
  return `台账第 ${entry} 条，${how}，${reason}`;
}

function listed(named: readonly PaidAmount[], count: number): string {
  const texts = named.map(({ payout, amount }) => `${payout}（${amount} 元）`);
  return `${texts.join('、')}${count > named.length ? ` 等 ${count} 笔` : ''}`;
}
