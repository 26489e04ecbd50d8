import path from 'node:path';
import { refused } from '../../model/refusals/refused.js';
import { readRowPlace, type RowPlace } from '../row-place.js';

/** What is asked about: a payout by its number, or a row of a roster by its base name. */
export type Where =
  { readonly is: 'payout'; readonly id: string } | { readonly is: 'row'; readonly place: RowPlace };

/** Reads “2023-09-01-000123”, “名册.xlsx:17” or “名册.xlsx:工作表:17”. @throws Refusal USAGE */
export function readWhere(text: string): Where {
  if (/^\d{4}-\d\d-\d\d-\d{6,}$/.test(text)) return { is: 'payout', id: text };
  if (!/:\d+$/.test(text)) throw refused('USAGE', text, (say) => say.noRowOrPayout());
  const place = readRowPlace(text);
  return { is: 'row', place: { ...place, file: path.basename(place.file) } };
}
