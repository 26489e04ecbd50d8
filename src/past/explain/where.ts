import path from 'node:path';
import { Refusal } from '../../model/refusal.js';
import { readRowPlace, type RowPlace } from '../row-place.js';

/** What is asked about: a payout by its number, or a row of a roster by its base name. */
export type Where =
  { readonly is: 'payout'; readonly id: string } | { readonly is: 'row'; readonly place: RowPlace };

/** Reads “2023-09-01-000123”, “名册.xlsx:17” or “名册.xlsx:工作表:17”. @throws Refusal USAGE */
export function readWhere(text: string): Where {
  if (/^\d{4}-\d\d-\d\d-\d{6,}$/.test(text)) return { is: 'payout', id: text };
  if (!/:\d+$/.test(text))
    throw new Refusal(
      'USAGE',
      text,
      '不是拨付编号，也没有写明名册的哪一行',
      '写成 2023-09-01-000123 或 名册.xlsx:17，有几张工作表的写成 名册.xlsx:工作表:17',
    );
  const place = readRowPlace(text);
  return { is: 'row', place: { ...place, file: path.basename(place.file) } };
}
