import type { ledgerFaults as zh } from '../zh/ledger-faults.js';

export const ledgerFaults: typeof zh = {
  unfinished: (why) => `it cannot be read to the end: ${why.en.problem}`,
  fileDamaged: (said) => `the structure of the file is damaged: ${said}`,
  otherSchema: (name) => `the table, index or trigger ${name} is not as it was made`,
  strangeAbout: (name) => `the ledger says one thing too much of itself (about): ${name ?? '(no text)'}`,
  outOfRange: () => 'there are entries or keys with numbers out of range',
  keyWithoutEntry: () => 'a key without its entry',
  outOfOrder: (number) => `the number ${number} is out of order`,
  missingEntries: (first, last) =>
    last > first ? `entries ${first} to ${last} are missing` : `entry ${first} is missing`,
  noEntry: () => "not of an entry's form",
  unlinked: () =>
    'its content, its keys or the fingerprint before it do not fit the one that is kept: changed, exchanged, or something before it was deleted',
  unlinkedRecently: () =>
    'it does not fit the one before it: changed, exchanged, or something before it was deleted',
  notInIndex: () => 'not in the index of the ledger: the index is not as it was made',
};
