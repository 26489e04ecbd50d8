import type { pastRuns as zh } from '../zh/past-runs.js';

export const pastRuns: typeof zh = {
  runFolderUnreadable: () => ({
    problem: 'the folder does not exist, or cannot be read',
    remedy: 'check the path and the right to read',
  }),
  noManifest: () => ({ problem: 'no manifest.json that can be read', remedy: GIVE_RUN }),
  notAManifest: () => ({ problem: 'no manifest that butie run wrote', remedy: GIVE_RUN }),
  manifestAltered: () => ({
    problem: "not as it was written (it does not fit the run's id in it)",
    remedy: FIND_OUT,
  }),
  outputMissing: () => ({
    problem: "in the manifest, but not in the run's folder, or it cannot be read",
    remedy: FIND_OUT,
  }),
  outputAltered: (sha256) => ({
    problem: `not as it was written (its SHA-256 is ${sha256} now)`,
    remedy: FIND_OUT,
  }),
  notOfThisRun: () => ({ problem: 'no file that this run wrote', remedy: FIND_OUT }),
  notOwnCsv: (reason) => ({ problem: `not a result as it was written (${reason})`, remedy: COMPUTE }),
  payoutWithoutKey: (payout, use) => ({
    problem: `no key “${use}” of the payout ${payout}`,
    remedy: COMPUTE,
  }),
  keyWithoutPayout: (payout) => ({ problem: `the payout ${payout} is not in payouts.csv`, remedy: COMPUTE }),
  unknownUse: (line, use) => ({ problem: `the use “${use}” in line ${line} is not known`, remedy: COMPUTE }),
  noAmount: (text) => ({ problem: `“${text}” is no amount`, remedy: COMPUTE }),
  payoutNumbered: (at, found, expected) => ({
    problem: `payout ${at} is numbered ${found}; it must be ${expected}`,
    remedy: FIND_OUT,
  }),
  otherPeriod: (payout, found, period) => ({
    problem: `the period of ${payout} is “${found}”, that of the run ${period}`,
    remedy: FIND_OUT,
  }),
  nothingPaid: (payout, amount) => ({
    problem: `the amount ${amount} of ${payout} is no payout`,
    remedy: FIND_OUT,
  }),
  samePayment: (payout) => ({
    problem: `${payout} is for the same thing as one before it`,
    remedy: FIND_OUT,
  }),
  otherTotals: (found, stated) => ({
    problem: `payouts.csv has ${found.payouts} payouts of ${found.amount} yuan; the manifest says ${stated.payouts} of ${stated.amount} yuan`,
    remedy: FIND_OUT,
  }),
  otherSubtotal: (name) => ({
    problem: `number or amount of “${name}” in payouts.csv is not what the manifest says`,
    remedy: FIND_OUT,
  }),
  usedRulesUnlike: () => ({ problem: 'not the rules that the manifest states', remedy: COMPUTE }),
  unexplained: (other) => ({
    problem: `computed from the very same as ${other}, with other results: one of them was changed`,
    remedy: 'check both with butie audit',
  }),
  ledgerOfThen: (entry) => ({
    problem: `the run was checked against a ledger (entry ${entry}), which is needed to compute it again`,
    remedy: 'name that ledger with --ledger',
  }),
  inputsMissing: () => ({ problem: 'there is no such folder', remedy: 'check --inputs' }),
  rosterNotFound: (sha256) => ({
    problem: `the roster was not found (SHA-256 ${sha256})`,
    remedy: 'name the folder of the rosters with --inputs',
  }),
  rostersUnlike: (sha256, places) => ({
    problem: `there are files of its name, but none is the one that was computed (SHA-256 ${sha256}): ${places.join(', ')}`,
    remedy: 'name the folder of the rosters with --inputs',
  }),
  rosterChanged: (place, now, then) => ({
    problem: `${place} is not what was computed any more (its SHA-256 is ${now}, and was ${then})`,
    remedy: 'name the folder of the rosters of that time with --inputs',
  }),
};

const GIVE_RUN = 'name a folder that butie run wrote';
const FIND_OUT = 'find out with audit, or compute the run again';
const COMPUTE = 'compute the run again';
