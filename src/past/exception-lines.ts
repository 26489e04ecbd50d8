import path from 'node:path';
import { ownCsv, type OwnLine } from './own-csv.js';
import type { Identity } from './pair.js';

/** Every line of exceptions.csv, in order. @throws Refusal RUN_ALTERED as ownCsv does */
export async function exceptionLines(run: string): Promise<readonly OwnLine[]> {
  const lines: OwnLine[] = [];
  for await (const line of ownCsv(path.join(run, 'exceptions.csv'))) lines.push(line);
  return lines;
}

const WHAT = ['代码', '规则', '栏目'];

/** What makes exceptions of two runs the same one: in the same row, or of the same person or unit in a row that was moved. */
export const EXCEPTION_IDENTITIES: readonly Identity<OwnLine>[] = [
  by([...WHAT, '证件号码', '姓名或单位', '名册', '工作表', '行号']),
  by([...WHAT, '名册', '工作表', '行号']),
  by([...WHAT, '证件号码', '姓名或单位']),
];

function by(columns: readonly string[]): Identity<OwnLine> {
  return (line) => columns.map((column) => line.get(column)).join('\0');
}
