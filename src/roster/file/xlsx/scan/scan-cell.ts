import type { Cell } from '../../../../model/cell.js';
import type { ByteSource } from './byte-source.js';
import { byteAt, bytesOf, startsWith, twoAt, wordAt } from './bytes.js';
import { type CellContext, sharedString } from '../cell.js';
import { createContentScanner } from './scan-content.js';

const CELL = bytesOf('<c');
const ADDRESS = bytesOf(' r="');
const STYLE = bytesOf(' s="');
const TYPE = bytesOf(' t="');
const SHARED = bytesOf('s"');
const CLOSED = bytesOf('/>');
const OPENED_VALUE = bytesOf('><v>');
const VALUE_END = bytesOf('</v>');
const CELL_END = bytesOf('</c>');
const SPACE = 0x20;
const QUOTE = 0x22;
const ZERO = 0x30;
const GREATER = 0x3e;
/** By their first byte, which tells them apart. */
const OTHER_TYPES: ReadonlyMap<number, { readonly type: string; readonly form: Uint8Array }> = new Map(
  ['n', 'str', 'inlineStr', 'b', 'e', 'd'].map((type) => [
    type.charCodeAt(0),
    { type, form: Buffer.from(`${type}"`) },
  ]),
);
/** A number of more digits is none that a workbook has. */
const MOST_DIGITS = 9;

/** Not plainly written. */
const NOT_PLAIN = -1;

/**
 * Scans a `<c>`: address, style and type in this order, or without any of them. All in one function over local variables, which is
 * what makes it three times faster than the same in small steps.
 */
export class CellScanner {
  /** Zero-based column and row from 1, each undefined where the cell does not name it. */
  column: number | undefined;
  row: number | undefined;
  cell: Cell = '';
  readonly #context: CellContext;
  readonly #scanContent;

  constructor(context: CellContext) {
    this.#context = context;
    this.#scanContent = createContentScanner(context);
  }

  /** Reads the cell at this place; where it ends, or NOT_PLAIN. */
  scan(source: ByteSource, from: number): number {
    const { bytes, view } = source;
    let at = from;
    if (twoAt(view, at) !== CELL) return NOT_PLAIN;
    at += 2;
    this.column = undefined;
    this.row = undefined;
    if (wordAt(view, at) === ADDRESS) {
      at += 4;
      const letters = at;
      let column = 0;
      for (let byte = byteAt(bytes, at); byte >= 65 && byte <= 90; byte = byteAt(bytes, at)) {
        column = column * 26 + byte - 64;
        at += 1;
      }
      if (at === letters || at > letters + 3) return NOT_PLAIN;
      const digits = at;
      if (byteAt(bytes, at) === ZERO) return NOT_PLAIN;
      let row = 0;
      for (let byte = byteAt(bytes, at); isDigit(byte); byte = byteAt(bytes, at)) {
        row = row * 10 + byte - 48;
        at += 1;
      }
      if (at === digits || at > digits + MOST_DIGITS || byteAt(bytes, at) !== QUOTE) return NOT_PLAIN;
      at += 1;
      this.column = column - 1;
      this.row = row;
    }
    let style = 0;
    if (wordAt(view, at) === STYLE) {
      at += 4;
      const digits = at;
      for (let byte = byteAt(bytes, at); isDigit(byte); byte = byteAt(bytes, at)) {
        style = style * 10 + byte - 48;
        at += 1;
      }
      if (at === digits || at > digits + MOST_DIGITS || byteAt(bytes, at) !== QUOTE) return NOT_PLAIN;
      at += 1;
    }
    let type = 'n';
    if (wordAt(view, at) === TYPE) {
      at += 4;
      if (twoAt(view, at) === SHARED) {
        type = 's';
        at += 2;
      } else {
        const other = OTHER_TYPES.get(byteAt(bytes, at));
        if (other === undefined || !startsWith(bytes, at, other.form)) return NOT_PLAIN;
        ({ type } = other);
        at += other.form.length;
      }
    }
    if (byteAt(bytes, at) === SPACE) at += 1;
    if (twoAt(view, at) === CLOSED) {
      this.cell = '';
      return at + 2;
    }
    if (type === 's' && wordAt(view, at) === OPENED_VALUE) {
      at += 4;
      const digits = at;
      let index = 0;
      for (let byte = byteAt(bytes, at); isDigit(byte); byte = byteAt(bytes, at)) {
        index = index * 10 + byte - 48;
        at += 1;
      }
      if (at === digits || at > digits + MOST_DIGITS) return NOT_PLAIN;
      if (wordAt(view, at) !== VALUE_END || wordAt(view, at + 4) !== CELL_END) return NOT_PLAIN;
      this.cell = sharedString(index, this.#context);
      return at + 8;
    }
    if (byteAt(bytes, at) !== GREATER) return NOT_PLAIN;
    const content = this.#scanContent(source, at + 1, type, style);
    if (content === undefined || wordAt(view, source.end) !== CELL_END) return NOT_PLAIN;
    this.cell = content;
    return source.end + 4;
  }
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}
