import type { ListEntry, Standards } from '../../model/standards.js';
import type { PolicyData } from '../../policy/data.js';
import { readAccounts } from './accounts.js';
import { BUDGETS, readBudgets } from './budgets.js';
import { readFunds } from './funds.js';
import { readHolds } from './holds.js';
import { invalid } from './invalid.js';
import type { ListRows } from './list-lines.js';
import { readPublishedList } from './published-list.js';

/** Reads one list and says what it changes. */
type ListReader = (list: ListRows, before: Standards) => Partial<Standards>;

/** The reader of a file of that name. @throws Refusal STANDARDS_INVALID where there is no such list */
export function readerOf(name: string, policy: PolicyData): ListReader {
  const published = Object.entries(policy.lists).map(([key, data]): [string, ListReader] => [
    data.file,
    (list, before) => ({ lists: listsWith(before, key, readPublishedList(list, data, policy)) }),
  ]);
  const readers = new Map<string, ListReader>([
    ...published,
    ['accounts.csv', (list) => ({ accounts: readAccounts(list, policy) })],
    [BUDGETS, (list) => ({ budgets: readBudgets(list, policy) })],
    ['funds.csv', (list) => ({ funds: readFunds(list, policy) })],
    ['holds.csv', (list) => ({ holds: readHolds(list, policy) })],
  ]);
  const reader = readers.get(name);
  if (reader !== undefined) return reader;
  throw invalid(name, 0, (say) => say.listUnknown([...readers.keys()]));
}

function listsWith(before: Standards, key: string, entries: readonly ListEntry[]): Standards['lists'] {
  return { ...before.lists, [key]: entries };
}
