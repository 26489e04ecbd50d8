import path from 'node:path';
import { Refusal } from '../../model/refusal.js';

/** A row of a run's rosters as a user names it. */
export interface RowPlace {
  /** Base name. */
  readonly file: string;
  readonly sheet: string | undefined;
  readonly row: number;
}

/**
 * Reads “名册.xlsx:17” or “名册.xlsx:工作表:17”, with or without the folder.
 * @throws Refusal USAGE
 */
export function readRowPlace(text: string): RowPlace {
  const [, file = '', sheet, row = ''] = /^(.+?)(?::([^:\\/]+))?:([1-9]\d{0,6})$/.exec(text) ?? [];
  if (row !== '') return { file: path.win32.basename(file), sheet, row: Number(row) };
  throw new Refusal(
    'USAGE',
    text,
    '不是拨付编号，也没有写明名册的哪一行',
    '写成 2023-09-01-000123、名册.xlsx:17，有几张工作表的写成 名册.xlsx:工作表:17',
  );
}
