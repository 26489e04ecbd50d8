import { columnLetters } from '../../model/sheet.js';
import type { HeaderCell } from './header-cells.js';

/** A header as found, with what stands over it. */
export function headerWords({ parent, own }: HeaderCell): string {
  return parent === '' ? own : `${parent}/${own}`;
}

export function headerAddress({ at, row }: HeaderCell): string {
  return `${columnLetters(at)}${row}`;
}
