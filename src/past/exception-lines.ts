import path from 'node:path';
import { csvRecords, type CsvRecord } from './csv-records.js';
import type { Identity } from './pair.js';

/** Every line of exceptions.csv, in order. @throws Refusal as openRosterFile does */
export async function exceptionLines(run: string): Promise<readonly CsvRecord[]> {
  const lines: CsvRecord[] = [];
  for await (const record of csvRecords(path.join(run, 'exceptions.csv'))) lines.push(record);
  return lines;
}

const WHAT = ['代码', '规则', '栏目'];

/** What makes exceptions of two runs the same one: in the same row, or of the same person or unit in a row that was moved. */
export const EXCEPTION_IDENTITIES: readonly Identity<CsvRecord>[] = [
  by([...WHAT, '证件号码', '姓名或单位', '名册', '工作表', '行号']),
  by([...WHAT, '名册', '工作表', '行号']),
  by([...WHAT, '证件号码', '姓名或单位']),
];

function by(columns: readonly string[]): Identity<CsvRecord> {
  return (record) => columns.map((column) => record.get(column) ?? '').join('\0');
}
