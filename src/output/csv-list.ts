import { createHash } from 'node:crypto';
import { BYTE_ORDER_MARK, csvCell, csvLine } from './csv-text.js';
import type { FolderFiles } from './folder-files.js';
import type { TextFile } from './text-file.js';
import type { SheetCell } from './workbook/cell-xml.js';
import type { WrittenFile } from './written-file.js';

/** One column of a CSV list: the same shape as a sheet's column, without its looks. */
export interface CsvColumn<Item> {
  readonly header: string;
  readonly cell: (item: Item, serial: number) => SheetCell;
}

/** A CSV file that grows by one record for each item. */
export class CsvList<Item> {
  readonly #hash = createHash('sha256');
  readonly #file: TextFile;
  #items = 0;

  constructor(
    files: FolderFiles,
    private readonly name: string,
    private readonly columns: readonly CsvColumn<Item>[],
  ) {
    this.#file = files.open(name, this.#hash);
    this.#file.append(BYTE_ORDER_MARK + csvLine(columns.map(({ header }) => header)));
  }

  append(item: Item): void {
    this.#items += 1;
    let line = '';
    let separator = '';
    for (const { cell } of this.columns) {
      const value = cell(item, this.#items);
      line += separator + (typeof value === 'string' ? csvCell(value) : value.number);
      separator = ',';
    }
    this.#file.append(`${line}\r\n`);
  }

  close(): WrittenFile {
    this.#file.close();
    return { name: this.name, sha256: this.#hash.digest('hex'), partsSha256: undefined };
  }
}
