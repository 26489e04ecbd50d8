import type { Account } from '../../model/payee.js';
import type { PolicyData } from '../../policy/data.js';
import { invalid } from './invalid.js';
import { textIn } from './line-values.js';
import { filled, type ListColumn, optional } from './list-column.js';
import { type ListRows, readListLines } from './list-lines.js';

export const ACCOUNT_COLUMNS: readonly ListColumn[] = [
  filled('单位代码', 'unit-code'),
  optional('户名', 'text'),
  optional('开户银行', 'text'),
  optional('联行号', 'identifier'),
  filled('银行账号', 'identifier'),
];

/** accounts.csv: bank accounts by unit code. @throws Refusal STANDARDS_INVALID, also when one code has two accounts */
export function readAccounts(list: ListRows, policy: PolicyData): ReadonlyMap<string, Account> {
  const accounts = new Map<string, Account>();
  for (const line of readListLines(list, ACCOUNT_COLUMNS, policy)) {
    const [code = '', holder = '', bank = '', branch = '', number = ''] = ACCOUNT_COLUMNS.map((column) =>
      textIn(line, column.name),
    );
    const account: Account = { holder, bank, branch, number };
    const before = accounts.get(code);
    if (before !== undefined && !isSame(before, account)) {
      throw invalid(list.name, line.number, (say) => say.accountTwice(code));
    }
    accounts.set(code, account);
  }
  return accounts;
}

function isSame(a: Account, b: Account): boolean {
  return a.holder === b.holder && a.bank === b.bank && a.branch === b.branch && a.number === b.number;
}
