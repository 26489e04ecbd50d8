import type { NowWords } from '../now-words.js';

const KINDS: ReadonlyMap<string, string> = new Map([
  ['退汇', 'returned by the bank'],
  ['追回', 'demanded back'],
  ['更正', 'corrected'],
]);

export const now: NowWords = {
  title: 'In the ledger today',
  titleAt: (entry) => `In the ledger today (up to entry ${entry})`,
  missing: (file) => `There is no ledger ${file}: none was made so far, or the path is wrong.`,
  unreadable: ({ english }) => `The ledger cannot be asked: ${english}; see ledger verify.`,
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
  countered: (kind, { day, entry, reason }) => `On ${day} it was ${kind} (entry ${entry}, reason: ${reason})`,
  turned: ({ day, entry, reason }) => `, and demanded back on ${day} (entry ${entry}, reason: ${reason})`,
  returned: '; the money is back',
  demanded: '; the money has not come back yet',
  back: ({ date, voucher }) => `; the money came back on ${date} (voucher ${voucher})`,
  setOff: (payout) => `; the money was set off in the later payout ${payout}`,
  open: '; the money is still to be set off',
  stop: '.',
  gap: ' ',
};

/** "2023-09-01" → "2023-09 批次 01" */
function ofBatch(batch: string, between: string): string {
  return `${batch.slice(0, 7)}${between}${batch.slice(8)}`;
}
