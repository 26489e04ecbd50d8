import type { Cell } from '../../../model/cell.js';

const BOOLEANS: ReadonlyMap<string, 'TRUE' | 'FALSE'> = new Map([
  ['1', 'TRUE'],
  ['true', 'TRUE'],
  ['0', 'FALSE'],
  ['false', 'FALSE'],
]);

/** An XML Schema boolean in letters of either case; undefined for any other text. */
export function booleanCell(lexical: string): Cell | undefined {
  const text = BOOLEANS.get(lexical.trim().toLowerCase());
  return text === undefined ? undefined : { kind: 'boolean', text };
}
