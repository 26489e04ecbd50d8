import type { ledgerKey as zh } from '../zh/ledger-key.js';

export const ledgerKey: typeof zh = {
  keyMissing: () => ({ problem: "the ledger's key file does not exist", remedy: NO_HISTORY }),
  keyUnreadable: (code) => ({
    problem: `the ledger's key file cannot be read (${code})`,
    remedy: NO_HISTORY,
  }),
  notAKey: () => ({ problem: 'no key file of a ledger', remedy: `${NAME_IT}, or restore a backup of it` }),
  keyNotFile: () => ({ problem: 'no file', remedy: NAME_IT }),
  keyUnwritable: (code) => ({
    problem: `the key file cannot be written (${code})`,
    remedy: 'name a place with --key-file that can be written to',
  }),
  keyBesideLedger: () => ({
    problem: 'the key file stands in the same folder as the ledger',
    remedy:
      "put the key somewhere else (by default in the user's folder of settings), and name it with --key-file",
  }),
  fingerprintAltered: (given, kept) => ({
    problem: `the key's fingerprint ${kept} that the ledger states is not as it was written: its entries were made with this key (fingerprint ${given})`,
    remedy:
      'the key is right; keep this file as evidence, restore a backup (ledger restore), and find out who changed it',
  }),
  otherKey: (given, kept) => ({
    problem: `key and ledger do not fit (fingerprint of the key ${given}; the ledger states ${kept}): one of them is not the first one`,
    remedy: `${NAME_IT}; where the key is right the ledger was changed: check a backup with ledger verify`,
  }),
};

const NAME_IT = 'name the key file with which the ledger was made with --key-file';
const NO_HISTORY = `without the key what was paid before cannot be checked; ${NAME_IT}, or restore a backup of it`;
