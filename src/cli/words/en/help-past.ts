import type { helpPast as zh } from '../zh/help-past.js';

export const helpPast: typeof zh = {
  audit: {
    about: 'compute a past run again and compare every file and payout',
    rules: 'the rules that should have been used: it counts as a difference if they were not',
    standards: 'the standards and lists that should have been used',
  },
  explain: {
    about: 'why a payout or a row of a roster came out so: what was read, by which rule, how it was reckoned',
    where: 'as in 2023-09-01-000123, or roster.xlsx:17, roster.xlsx:sheet:17',
  },
  diff: {
    about:
      'what differs between two runs, and each yuan of it by cause; of one run: what another reading would change',
    other: 'the run to compare it with',
    reading: 'of one run: compute it again by another reading, and compare',
  },
  run: 'a folder that butie run wrote',
  inputs: 'folder of the rosters as they were, found by content whatever their names',
  ledger: 'the ledger that the run was computed against',
  keyFile: "the ledger's key",
};
