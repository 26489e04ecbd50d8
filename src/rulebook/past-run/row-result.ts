import path from 'node:path';
import type { Place } from '../../model/finding.js';
import { ownCsv, type OwnLine } from '../../past/own-csv.js';
import { notation } from '../examples/settle-example.js';

/** Of the account that the money goes to examples say nothing. */
const OF_ACCOUNTS: ReadonlySet<string> = new Set(['ACCOUNT_MISSING', 'ACCOUNT_CONFLICT']);

/** What a run came to for one row, in the notation of the examples: rule, or `row` → amount and codes. */
export async function rowResult(folder: string, place: Place): Promise<Readonly<Record<string, string>>> {
  const parts = new Map<string, Set<string>>();
  const add = (rule: string, part: string): void => {
    const of = rule === '' ? 'row' : rule;
    parts.set(of, (parts.get(of) ?? new Set()).add(part));
  };
  for await (const line of ownCsv(path.join(folder, 'payouts.csv')))
    if (isAt(line, place)) add(line.get('规则'), line.get('金额'));
  for await (const line of ownCsv(path.join(folder, 'exceptions.csv'))) {
    const code = line.get('代码');
    if (isAt(line, place) && !OF_ACCOUNTS.has(code)) add(line.get('规则'), code);
  }
  return Object.fromEntries([...parts].map(([rule, found]) => [rule, notation([...found])]));
}

function isAt(line: OwnLine, { file, sheet, row }: Place): boolean {
  return line.get('名册') === file && line.get('工作表') === sheet && line.get('行号') === String(row);
}
