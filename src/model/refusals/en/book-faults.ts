import type { bookFaults as zh } from '../zh/book-faults.js';

export const bookFaults: typeof zh = {
  ledgerAltered: (entry, file, fault) => ({
    place: entry === 0 ? file : `entry ${entry}`,
    problem: fault.en,
    remedy: RESTORE,
  }),
  unreadableOn: (place, why) => ({ place, problem: why.en.problem, remedy: RESTORE }),
  receiptBeyond: (receipt, entry) => ({
    place: `receipt ${receipt}…`,
    problem: `the ledger goes to entry ${entry} only: what came after was cut off, or it is another ledger, or an earlier backup`,
    remedy: RESTORE,
  }),
  receiptUnlike: (receipt, entry) => ({
    place: `receipt ${receipt}…`,
    problem: `the fingerprint of entry ${entry} is not that of the receipt: it was changed, or it is another ledger`,
    remedy: RESTORE,
  }),
  receiptFileAltered: (place) => ({
    place,
    problem: 'the receipt is not as it was written',
    remedy: 'check with the receipt that was printed',
  }),
  runAltered: (place, why) => ({ place, ...why.en }),
  runUnposted: (place) => ({
    place,
    problem: 'it was not entered',
    remedy: 'enter it with post, or check which ledger it is',
  }),
  runOtherwisePosted: (place, batch, entry) => ({
    place,
    problem: `not the computation of ${batch} that was entered (entry ${entry})`,
    remedy: 'find the folder that was entered',
  }),
  payoutNotInLedger: (place, payout) => ({
    place,
    problem: `${payout} is not in the ledger`,
    remedy: AUDIT,
  }),
  payoutUnlike: (place, payout, found, entry, kept) => ({
    place,
    problem: `${payout} is of ${found} yuan, and in the ledger (entry ${entry}) of ${kept} yuan`,
    remedy: AUDIT,
  }),
  payoutsUnlike: (place, found, kept) => ({
    place,
    problem: `${found} payouts, and ${kept} in the ledger`,
    remedy: AUDIT,
  }),
};

const RESTORE = 'keep this file as evidence, restore a backup (ledger restore), and find out who changed it';
const AUDIT = 'find out with audit';
