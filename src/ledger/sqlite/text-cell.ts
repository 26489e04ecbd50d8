import { isUtf8 } from 'node:buffer';
import type { Cell } from './connection.js';

/** A text that was asked for as bytes; undefined where it is none. */
export function textOf(cell: Cell | undefined): string | undefined {
  return Buffer.isBuffer(cell) && isUtf8(cell) ? cell.toString('utf8') : undefined;
}
