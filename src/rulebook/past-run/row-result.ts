import path from 'node:path';
import type { Place } from '../../model/finding.js';
import { type CsvRecord, csvRecords } from '../../past/csv-records.js';
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
  for await (const record of csvRecords(path.join(folder, 'payouts.csv')))
    if (isAt(record, place)) add(record.get('规则') ?? '', record.get('金额') ?? '');
  for await (const record of csvRecords(path.join(folder, 'exceptions.csv'))) {
    const code = record.get('代码') ?? '';
    if (isAt(record, place) && !OF_ACCOUNTS.has(code)) add(record.get('规则') ?? '', code);
  }
  return Object.fromEntries([...parts].map(([rule, found]) => [rule, notation([...found])]));
}

function isAt(record: CsvRecord, { file, sheet, row }: Place): boolean {
  return record.get('名册') === file && record.get('工作表') === sheet && record.get('行号') === String(row);
}
