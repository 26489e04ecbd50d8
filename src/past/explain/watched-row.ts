import type { Reading } from '../../model/fact.js';
import type { Place } from '../../model/finding.js';
import type { RowFacts } from '../../model/row-facts.js';

/** A row that remembers which of its columns were looked at. */
export class WatchedRow implements RowFacts {
  readonly #seen = new Set<number>();

  constructor(private readonly row: RowFacts) {}

  /** Columns looked at so far, in the order of the roster kind. */
  get seen(): readonly number[] {
    return [...this.#seen].toSorted((a, b) => a - b);
  }

  get kind(): string {
    return this.row.kind;
  }

  get place(): Place {
    return this.row.place;
  }

  get hidden(): boolean {
    return this.row.hidden;
  }

  get beyondHeader(): RowFacts['beyondHeader'] {
    return this.row.beyondHeader;
  }

  get interpreted(): readonly number[] {
    return this.row.interpreted;
  }

  get since(): string {
    return this.row.since;
  }

  read(column: number): Reading {
    this.#seen.add(column);
    return this.row.read(column);
  }

  cell(column: number): string {
    return this.row.cell(column);
  }

  carryTexts(): readonly string[] {
    return this.row.carryTexts();
  }
}
