import type { SheetRow } from '../../model/sheet.js';
import type { PolicyData } from '../../policy/data.js';
import { valueReader } from '../values/read.js';
import { BARE, columnContext } from './column-contexts.js';

/** Reads the 首次期间 of a carried row: its month, '' for anything else. @param at zero-based column of the sheet, -1 when there is none */
export function sinceReader(
  at: number,
  policy: Pick<PolicyData, 'head' | 'common'>,
): (row: SheetRow) => string {
  if (at < 0) return () => '';
  const read = valueReader(columnContext({ type: 'month' }, policy, BARE));
  return ({ cells }) => {
    const reading = read(cells[at] ?? '');
    return reading.state === 'value' && reading.fact.is === 'month' ? reading.fact.month : '';
  };
}
