import type { RowNotes } from './row-notes.js';

/** Walks through the notes of a sheet beside its rows. */
export class NoteCursor {
  readonly #notes: Iterator<RowNotes>;
  #next: RowNotes | undefined;

  constructor(notes: Iterable<RowNotes>) {
    this.#notes = notes[Symbol.iterator]();
    this.#advance();
  }

  /** The notes of a row; undefined where there are none. Rows must be asked for in ascending order. */
  at(row: number): RowNotes | undefined {
    while (this.#next !== undefined && this.#next.row < row) this.#advance();
    if (this.#next?.row !== row) return undefined;
    return this.#taken();
  }

  /** The next notes of a row before this one, undefined where there are no more. */
  before(row: number): RowNotes | undefined {
    return this.#next !== undefined && this.#next.row < row ? this.#taken() : undefined;
  }

  #taken(): RowNotes | undefined {
    const notes = this.#next;
    this.#advance();
    return notes;
  }

  #advance(): void {
    const { done, value } = this.#notes.next();
    this.#next = done === true ? undefined : value;
  }
}
