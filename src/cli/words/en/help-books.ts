import type { helpBooks as zh } from '../zh/help-books.js';

export const helpBooks: typeof zh = {
  post: {
    about: 'enter an approved run into the ledger: whole or not at all, and once',
    preparedBy: 'who prepared it (required)',
    approvedBy: 'who approved it (required, another person)',
    allowMissingAccounts: 'enter payouts without an account too',
  },
  reverse: {
    about:
      'counter a payout or a run: 退汇 (returned by the bank), 追回 (to be paid back; also turns a correction into a demand), 更正 (wrong, set off next time); entries are added, none is deleted',
    kind: '退汇, 追回 or 更正 (required)',
    reason: 'reason (required)',
    by: 'who does it',
  },
  ledger: { about: 'the ledger: settle, list, balance, verify, export, back up' },
  import: {
    about:
      'take over payments from before the ledger, so that the first month is checked; columns as in payouts.csv, matters as “事项.column”',
    file: 'the earlier payments, one a line',
    rules: 'folder of the rules',
    preparedBy: 'who prepared it',
    approvedBy: 'who approved it',
  },
  settle: {
    about: "record the bank's day and voucher; also when money that was demanded back has come",
    date: "the bank's day (required)",
    voucher: "the bank's voucher (required)",
  },
  list: {
    about: 'list entries; --open: only what counter-entries leave to be done',
    period: 'of this period only',
    run: 'of this payout or run only; may be given again',
    kind: '入账, 拨付, 期初, 冲销 or 到账: posted, paid, taken over, reversed or settled',
    open: 'demands that have not come back, and corrections that are not set off',
    out: 'write the list of --open as a workbook to print and sign',
    all: 'list all, not only the newest',
  },
  balance: {
    about:
      'what was paid, reversed and settled by department, fund, rule and period; with the lists, what is left of budgets',
    period: 'of this period only',
    year: 'of this year only',
    standards: 'folder of the lists with budgets.csv',
    rules: 'folder of the rules',
  },
  verify: {
    about: 'whether any entry was changed, removed or exchanged; exits with 1 if so',
    receipt: 'number:hash, or receipt.json: proves that nothing was cut off since',
    run: 'also check this posted run; may be given again',
  },
  export: {
    about:
      'export: ledger.csv (all entries), ledger.journal (double entry for hledger), reversals.xlsx (what is to come back or be set off)',
    out: 'export into (required, must not exist)',
  },
  backup: {
    about: 'back up the ledger, also while in use; without its key',
    file: 'the copy, must not exist',
  },
  restore: {
    about: 'put a copy in the place of --ledger, once it is found to be whole',
    file: 'a copy made by ledger backup',
    force: 'replace the ledger that is there: only if the copy goes on from it',
  },
  run: 'a folder that butie run wrote',
  payoutOrRun: 'a payout, a period and batch (2023-09-01), or the folder of a posted run',
  file: 'the ledger (required)',
  keyFile: "the ledger's key, by default in the user's folder of settings",
};
