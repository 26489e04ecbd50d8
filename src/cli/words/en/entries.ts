import type { entries as zh } from '../zh/entries.js';

export const entries: typeof zh = {
  heads: ['no.', 'kind', 'number', 'rule', 'payee', 'id', 'amount', 'recorded', 'remark'],
  openHeads: ['payout', 'rule', 'payee', 'id', 'amount', 'reversed', 'reason'],
  none: 'No such entries\n',
  more: (shown, of) => `${of} entries, the newest ${shown} shown; all: --all or --json\n`,
  returns: 'To be returned',
  corrections: 'To be set off',
  nothing: 'none',
  balance: {
    by: { department: 'department', fund: 'fund', rule: 'rule', period: 'period' },
    columns: ['payouts', 'paid', 'reversed', 'net', 'settled', 'awaiting', 'to return', 'to set off'],
    total: 'total',
    none: 'No entries\n',
    identity:
      'net = paid + reversed = settled + awaiting − to return − to set off (negative in a payment that was set off against an earlier one)\n',
    budgets: ['budget', 'year', 'ceiling', 'used', 'left'],
  },
};
