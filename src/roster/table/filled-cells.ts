import type { Cell } from '../../model/cell.js';
import { ownText } from '../cell-content.js';

/** A cell that says something itself. */
export interface Filled {
  /** Zero-based column of the sheet. */
  readonly at: number;
  readonly text: string;
}

export function filledCells(cells: readonly Cell[]): readonly Filled[] {
  return cells.flatMap((cell, at) => {
    const text = ownText(cell);
    return text === '' ? [] : [{ at, text }];
  });
}

export function isNumber(text: string): boolean {
  return /^-?[\d,.]+$/.test(text);
}
