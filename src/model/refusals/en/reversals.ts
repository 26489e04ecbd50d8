import type { CounteredBy, PaidAmount, reversals as zh } from '../zh/reversals.js';

export const reversals: typeof zh = {
  batchOrOpening: (entry) => ({
    problem: `both a batch and the 拨付编号 of entry ${entry} (期初): it cannot be told which is meant`,
    remedy: "for the whole batch, name the run's folder",
  }),
  noPaymentNamed: () => ({
    problem: 'the ledger has no such 拨付编号, and there is no such folder',
    remedy: 'write a 拨付编号, period-batch (as 2023-09-01), or the folder of a run that was entered',
  }),
  notThePostedRun: (batch, entry) => ({
    problem: `not the computation of ${batch} that was entered (entry ${entry})`,
    remedy: `name the folder that was entered, or write ${batch}`,
  }),
  batchNotPosted: (batch) => ({ problem: `${batch} was not entered`, remedy: 'check period and batch' }),
  batchWithoutPayments: (batch) => ({
    problem: `${batch} has no payouts`,
    remedy: 'nothing is to be done',
  }),
  correctionDemanded: (correction, demand) => ({
    problem: `corrected (更正, entry ${correction}), and demanded back since (追回, entry ${demand})`,
    remedy: 'nothing is to be reversed',
  }),
  correctionSetOff: (correction, by) => ({
    problem: `corrected (更正, entry ${correction}), and set off by ${by}`,
    remedy: `where it is still wrong, use reverse --kind 更正 on ${by}`,
  }),
  correctionOpen: (correction) => ({
    problem: `corrected (更正, entry ${correction}), and still to be set off`,
    remedy:
      'where the money came back, demand it back with reverse --kind 追回 first, then record that it came with ledger settle',
  }),
  countered: (by) => ({ problem: `reversed already (${entryOf(by)})`, remedy: 'nothing is to be reversed' }),
  allCountered: (by) => ({
    problem: `all payouts are reversed already (the first: ${entryOf(by)})`,
    remedy:
      'nothing is to be reversed; to turn corrections (更正) into demands (追回), name each by its 拨付编号',
  }),
  notPaidOut: (named, count) => ({
    problem: `nothing was paid out after setting off, so that nothing can come back: ${listed(named, count)}`,
    remedy: 'where it is wrong, use --kind 更正; when what was kept back comes, record it with ledger settle',
  }),
  matterUnknown: (named, count) => ({
    problem: `the opening (期初) does not say what it was for: a new payout would not find it, and set off nothing: ${listed(named, count)}`,
    remedy: 'use --kind 追回, and pay again once the money has come',
  }),
  nothingToSettle: () => ({
    problem:
      'nothing is left to record: all is recorded or reversed, or nothing was paid out after setting off',
    remedy: 'when money of a 追回 or 扣回 comes, record each by its 拨付编号',
  }),
  returnedByBank: (entry) => ({
    problem: `returned by the bank (退汇, entry ${entry})`,
    remedy: 'record the new payout once it is paid again',
  }),
  nothingMoved: () => ({
    problem: 'nothing was paid out after setting off, and nothing kept back',
    remedy: 'nothing is to be recorded',
  }),
  settled: (entry, date, voucher) => ({
    problem: `recorded already (entry ${entry}, ${date}, voucher ${voucher})`,
    remedy: 'nothing is to be recorded',
  }),
  dayToCome: (date) => ({ problem: `the bank's day ${date} is yet to come`, remedy: 'check --date' }),
  dayBeforePeriod: (date, payout, period) => ({
    problem: `the bank's day ${date} is before the period ${period} of ${payout}`,
    remedy: 'check --date',
  }),
  dayBeforePaid: (date, paid) => ({
    problem: `the bank's day ${date} is before the day ${paid} on which it was paid out`,
    remedy: 'check --date',
  }),
};

function entryOf({ entry, how, reason }: CounteredBy): string {
  return `entry ${entry}, ${how}, ${reason}`;
}

function listed(named: readonly PaidAmount[], count: number): string {
  const texts = named.map(({ payout, amount }) => `${payout} (${amount} yuan)`);
  return `${texts.join(', ')}${count > named.length ? `, and ${count - named.length} more` : ''}`;
}
