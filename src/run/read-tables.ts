import type { RosterTable } from '../model/roster-read.js';

/** One table of the batch: a sheet, or a block of one, as the summary and the manifest name it. */
export interface ReadTable extends Pick<RosterTable, 'sheet' | 'kind' | 'headerRow'> {
  readonly file: string;
  readonly rows: number;
}

/** Counts the rows of every table as it is read. */
export class ReadTables {
  readonly #ended: ReadTable[] = [];
  #present: Omit<ReadTable, 'rows'> | undefined;
  #rows = 0;

  begin(file: string, { sheet, kind, headerRow }: RosterTable): void {
    this.#end();
    this.#present = { file, sheet, kind, headerRow };
  }

  row(): void {
    this.#rows += 1;
  }

  /** All tables, when the last row is read. */
  all(): readonly ReadTable[] {
    this.#end();
    return this.#ended;
  }

  #end(): void {
    if (this.#present !== undefined) this.#ended.push({ ...this.#present, rows: this.#rows });
    this.#present = undefined;
    this.#rows = 0;
  }
}
