import { csvLine } from '../../src/output/csv-text.js';
import { file } from '../cli/session.js';
import type { Books } from './books.js';

export type Cells = Readonly<Record<string, string>>;

/** A CSV of lines that need not all have the same columns. */
export function csvOf(lines: readonly Cells[]): string {
  const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  return [columns, ...lines.map((line) => columns.map((each) => line[each] ?? ''))].map(csvLine).join('');
}

/** A payment from before the ledger. */
export const PAID = {
  拨付编号: 'JB-1',
  期间: '2023年10月',
  规则: '13a',
  收款人: '甲一',
  收款人证件号码: '310199197001010019',
  金额: '1,000.00',
};
export const NUMBER = '310199197001010019';

/** The command that takes such lines over. */
export async function imports(
  own: Books,
  name: string,
  ...lines: readonly Cells[]
): Promise<readonly string[]> {
  return ['ledger', 'import', await file(`${name}.csv`, csvOf(lines)), ...own.asks];
}
