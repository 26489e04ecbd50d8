import type { CellsEvent } from '../../run/list-cells.js';
import type { ListedRow } from '../../run/listed-row.js';

/** Cells as `inspect --cells --json` prints them: one object a line (contract §2), each line ended. */
export function cellsJson(event: CellsEvent): string {
  if (event.is === 'sheet') return `${JSON.stringify(event.sheet)}\n`;
  return event.rows.map((row) => `${JSON.stringify(rowJson(row))}\n`).join('');
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
