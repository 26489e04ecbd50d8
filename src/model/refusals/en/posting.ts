import type { PostedBefore, posting as zh } from '../zh/posting.js';

export const posting: typeof zh = {
  onePersonTwice: (name) => ({
    problem: `“${name}” both prepares and approves`,
    remedy: 'one person prepares and another approves',
  }),
  nobodysName: (given) => ({
    problem: `“${given}” is nobody's name`,
    remedy: 'one person prepares and another approves: name both',
  }),
  voucherOfPerson: (masked) => ({
    problem: `“${masked}” is a person's id number`,
    remedy: "give the bank's voucher; where that is its number indeed, the bank's serial number",
  }),
  runPosted: (before) => ({ problem: `this run ${posted(before)}`, remedy: 'nothing is to be done' }),
  batchPosted: (batch, before) => ({
    problem: `another computation of period and batch ${batch} ${posted(before)}`,
    remedy: 'compute another batch with --batch',
  }),
  clashes: (named, count) => ({
    problem: `${count} payouts clash with the ledger as it is now: ${named.map(({ payout, why }) => `${payout}: ${why}`).join('; ')}${count > named.length ? `; and ${count - named.length} more` : ''}`,
    remedy: 'compute the run again with --ledger',
  }),
  maskedCopy: () => ({
    problem: 'its accounts are masked (--mask-accounts): a copy that circulates, with nothing to pay by',
    remedy: 'compute it without --mask-accounts (the id is the same); sign, enter and pay by that one',
  }),
  listsOnly: () => ({
    problem: 'it has lists only (--lists-only): no sheets to sign, and no keys.csv to enter it by',
    remedy: 'compute it without --lists-only (the id is the same); sign, enter and pay by that one',
  }),
  runReplaced: () => ({
    problem: 'moved away or replaced by another computation while it was entered; nothing was entered',
    remedy: 'check it and post it again',
  }),
  noAccounts: (named, count) => ({
    problem: `${count} payouts have no bank account: ${named.map(({ payout, payee }) => `${payout} (${payee})`).join(', ')}${count > named.length ? `, and ${count - named.length} more` : ''}`,
    remedy: 'add the accounts and compute again; to enter it all the same, add --allow-missing-accounts',
  }),
  receiptNotInLedger: (entry) => ({
    problem: `when it was entered the ledger went to entry ${entry} (receipt.json), which this ledger does not have: an earlier backup took its place, or it was changed`,
    remedy:
      'find out with ledger verify --receipt and restore a later backup (ledger restore); nothing was entered',
  }),
  receiptAltered: () => ({
    problem:
      "receipt.json in the run's folder is not as it was written, and does not tell whether the run was entered elsewhere",
    remedy: OTHER_LEDGER,
  }),
  postedElsewhere: (batch, entry) => ({
    problem: `entered into another ledger already (receipt.json: ${batch}, up to entry ${entry})`,
    remedy: OTHER_LEDGER,
  }),
  runGoneAfterPosting: () => ({
    problem:
      'it was entered, but its folder was moved away or replaced by another computation; no receipt was left',
    remedy:
      'copy the receipt that was printed, and compute the run again from its rosters into another folder to keep',
  }),
  receiptNotLeft: (why) => ({
    problem: `it was entered, but the receipt could not be left in its folder (${why.en.problem})`,
    remedy: 'copy the receipt that was printed; once the folder can be written to, post again to leave it',
  }),
  noReceipt: (given) => ({
    problem: `“${given}” is no receipt`,
    remedy: "write number:fingerprint, or name the receipt.json in a run's folder",
  }),
};

const OTHER_LEDGER =
  'name that ledger with --ledger; where it surely was never entered, move receipt.json away and post again';

function posted({ entry, at, preparedBy, approvedBy }: PostedBefore): string {
  return `was entered already (entry ${entry}, ${at}, prepared by ${preparedBy}, approved by ${approvedBy})`;
}
