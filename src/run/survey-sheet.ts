import { maskIdsIn } from '../model/mask-ids.js';
import { Refusal } from '../model/refusal.js';
import type { SheetSource } from '../model/sheet.js';
import type { SurveyedSheet } from './inspection.js';
import { hasContent, type ListedRow, listedRow } from './listed-row.js';

/**
 * Reads a sheet to its end. One that cannot be read says so: a run may never look at it.
 * @param rowsSearched how many of its rows may hold a header; those are kept
 */
export async function surveySheet(source: SheetSource, rowsSearched: number): Promise<SurveyedSheet> {
  const head: ListedRow[] = [];
  const { name, hidden } = source;
  let rows = 0;
  try {
    for await (const batch of source.rows()) {
      const filled = batch.filter(hasContent);
      head.push(...filled.slice(0, rowsSearched - head.length).map((row) => masked(listedRow(row))));
      rows += filled.length;
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { name, hidden, rows, head, fault: error };
  }
  return { name, hidden, rows, head, fault: undefined };
}

function masked({ cells, uncomputed, ...row }: ListedRow): ListedRow {
  const formulas = Object.entries(uncomputed).map(([address, formula]) => [address, maskIdsIn(formula)]);
  return { ...row, cells: cells.map(maskIdsIn), uncomputed: Object.fromEntries(formulas) };
}
