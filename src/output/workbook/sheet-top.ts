import { tableLine, type Line } from './line.js';

/** What stands above the rows of a sheet. */
export interface SheetTop {
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** The lines above the rows, the header last: frozen, and repeated on every printed page. */
  readonly head: readonly Line[];
}

/** @param lines above the header: title and texts */
export function listTop(
  lines: readonly Line[],
  columns: readonly { readonly header: string; readonly width: number }[],
): SheetTop {
  return {
    widths: columns.map(({ width }) => width),
    head: [...lines, tableLine(columns.map(({ header }) => ['header', header]))],
  };
}
