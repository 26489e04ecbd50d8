import type { Finding } from '../../model/finding.js';
import { columnLetters, type SheetRow } from '../../model/sheet.js';

/** What a footer's cell sums. */
export interface SummedPlace {
  /** '' for a number of persons, which no column holds. */
  readonly column: string;
  readonly what: string;
  /** Zero-based column of the sheet. */
  readonly at: number;
  readonly row: SheetRow;
}

/** CONTROL_TOTAL_DIFFERS. @param apart stated less computed, with any remark */
export function difference(
  { column, what, at, row }: SummedPlace,
  stated: string,
  computed: string,
  apart: string,
): Finding {
  return {
    code: 'CONTROL_TOTAL_DIFFERS',
    rule: '',
    column,
    cell: `${columnLetters(at)}${row.number}`,
    found: stated,
    required: computed,
    message: `第 ${row.number} 行合计的“${what}”为 ${stated}，明细合计为 ${computed}，相差 ${apart}`,
    item: '',
  };
}
