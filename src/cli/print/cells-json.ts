import type { CellsEvent } from '../../run/list-cells.js';
import type { ListedRow } from '../../run/listed-row.js';

/** Cells as `inspect --cells --json` prints them: one object a line (contract §2), each line ended. */
export function cellsJson(event: CellsEvent): string {
  if (event.is === 'sheet') return jsonLine(event.sheet);
  return event.rows.map((row) => jsonLine(rowJson(row))).join('');
}

/** Programs differ in what ends a line; of the characters that may, JSON leaves these as they are. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

function jsonLine(value: object): string {
  const json = JSON.stringify(value);
  return `${json.replace(LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

/** The keys that few rows have stand only where they say something. */
export function rowJson({ row, hidden, cells, uncomputed }: ListedRow): Record<string, unknown> {
  return {
    row,
    cells,
    ...(hidden ? { hidden } : {}),
    ...(Object.keys(uncomputed).length > 0 ? { uncomputed } : {}),
  };
}
