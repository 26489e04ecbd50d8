import path from 'node:path';
import { BYTE_ORDER_MARK, csvLine, harmless } from './csv-text.js';
import { TextFile } from './text-file.js';
import type { SheetCell } from './workbook/cell-xml.js';
import type { WrittenFile } from './written-file.js';

/** One column of a CSV list: the same shape as a sheet's column, without its looks. */
export interface CsvColumn<Item> {
  readonly header: string;
  readonly cell: (item: Item, serial: number) => SheetCell;
}

/** A CSV file that grows by one record for each item. */
export class CsvList<Item> {
  readonly #file: TextFile;
  #items = 0;

  constructor(
    folder: string,
    private readonly name: string,
    private readonly columns: readonly CsvColumn<Item>[],
  ) {
    this.#file = new TextFile(path.join(folder, name));
    this.#file.append(BYTE_ORDER_MARK + csvLine(columns.map(({ header }) => header)));
  }

  append(item: Item): void {
    this.#items += 1;
    this.#file.append(csvLine(this.columns.map(({ cell }) => csvText(cell(item, this.#items)))));
  }

  close(): WrittenFile {
    return { name: this.name, sha256: this.#file.close(), partsSha256: undefined };
  }
}

function csvText(cell: SheetCell): string {
  return typeof cell === 'string' ? harmless(cell) : cell.number;
}
