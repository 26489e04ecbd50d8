import type { DiffWords } from '../diff-words.js';

export const diff: DiffWords = {
  list: (items) => items.join(', '),
  brackets: (text) => ` (${text})`,
  alike: 'the same payouts and exceptions',
  sums: (payouts, yuan) => `${payouts} payouts ${yuan} yuan`,
  difference: 'difference',
  causes: 'Causes',
  cause: {
    rules: 'rules',
    readings: 'readings',
    standards: 'standards',
    ledger: 'ledger',
    options: 'options',
    rosters: 'rosters',
    version: 'version',
  },
  counts: (added, removed, changed) => `${added} added  ${removed} removed  ${changed} changed`,
  more: (count) => `${count} in all`,
  total: 'Total',
  inTurn: (causes) =>
    `replaced one after another: ${causes.join(' → ')}; in another order the parts may differ, the total does not`,
  payouts: 'Payouts',
  exceptions: 'Exceptions',
  is: { added: 'added', removed: 'removed', changed: 'changed' },
  none: '(none)',
  hidden: ' (differs where masked)',
  order: 'order',
};
