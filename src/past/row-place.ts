import { refused } from '../model/refusals/refused.js';

/** A row as a user names it. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly row: number;
}

/** Reads “名册.xlsx:17”, “名册.xlsx:工作表:17” or, as lists print it, “名册.xlsx!工作表:17”; a drive's letter is no file. @throws Refusal USAGE */
export function readRowPlace(text: string): RowPlace {
  const match = /^(.+?)(?:[:!]([^:!\\/]+))?:([1-9]\d{0,6})$/.exec(text);
  const [, file = '', sheet, row = ''] = match ?? [];
  if (match !== null) return { file, sheet, row: Number(row) };
  throw refused('USAGE', text, (say) => say.noRowNamed());
}
