import type { Place } from '../model/finding.js';
import { NumbersColumn } from '../model/numbers-column.js';

/** Where every row of the batch stands, by its ordinal (0, 1, 2, … in input order): 4 bytes a row. */
export class RowPlaces {
  readonly #rows = new NumbersColumn(32);
  readonly #sheets: { readonly first: number; readonly file: string; readonly sheet: string }[] = [];
  #size = 0;

  add(place: Place): number {
    const last = this.#sheets.at(-1);
    if (last === undefined || last.file !== place.file || last.sheet !== place.sheet) {
      this.#sheets.push({ first: this.#size, file: place.file, sheet: place.sheet });
    }
    this.#rows.set(this.#size, place.row);
    this.#size += 1;
    return this.#size - 1;
  }

  at(ordinal: number): Place {
    const sheet = this.#sheets.findLast(({ first }) => first <= ordinal);
    return { file: sheet?.file ?? '', sheet: sheet?.sheet ?? '', row: this.#rows.get(ordinal) };
  }
}

/** "名册.xlsx（Sheet1）第 17 行" */
export function placeText({ file, sheet, row }: Place): string {
  return `${file}${sheet === '' ? '' : `（${sheet}）`}第 ${row} 行`;
}
