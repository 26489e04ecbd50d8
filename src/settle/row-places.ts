import type { Place } from '../model/finding.js';
import { NumbersColumn } from '../model/numbers-column.js';
import { textHash } from '../model/text-hash.js';
import { unitKey, type UnitNamed } from '../model/unit-named.js';

/** How a row of another unit is called, and one that does not say whose it is. */
const ANOTHERS = '其他单位申报的行';

/** Where every row of the batch stands and whose it is, by its ordinal (0, 1, 2, … in input order): 12 bytes a row. */
export class RowPlaces {
  readonly #rows = new NumbersColumn(32);
  readonly #units = new NumbersColumn(64);
  readonly #sheets: { readonly first: number; readonly file: string; readonly sheet: string }[] = [];
  #size = 0;

  add(place: Place, unit: UnitNamed): number {
    const last = this.#sheets.at(-1);
    if (last === undefined || last.file !== place.file || last.sheet !== place.sheet) {
      this.#sheets.push({ first: this.#size, file: place.file, sheet: place.sheet });
    }
    this.#rows.set(this.#size, place.row);
    this.#units.set(this.#size, unitHash(unit));
    this.#size += 1;
    return this.#size - 1;
  }

  at(ordinal: number): Place {
    const sheet = this.#sheets.findLast(({ first }) => first <= ordinal);
    return { file: sheet?.file ?? '', sheet: sheet?.sheet ?? '', row: this.#rows.get(ordinal) };
  }

  /** These rows as they are named to the unit of row `ordinal`: its own by their places, all others in one. */
  outward(ordinal: number, others: readonly number[]): string {
    const unit = this.#units.get(ordinal);
    const own = others.filter((other) => unit !== 0 && this.#units.get(other) === unit);
    const places = own.map((other) => placeText(this.at(other)));
    return [...places, ...(own.length < others.length ? [ANOTHERS] : [])].join('、');
  }
}

/** "名册.xlsx（Sheet1）第 17 行" */
export function placeText({ file, sheet, row }: Place): string {
  return `${file}${sheet === '' ? '' : `（${sheet}）`}第 ${row} 行`;
}

/** 0 of a row that names no unit. */
function unitHash(unit: UnitNamed): number {
  const key = unitKey(unit);
  return key === '' ? 0 : textHash(key);
}
