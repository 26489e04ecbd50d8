import { compactSpelling } from '../../model/compact-spelling.js';
import { columnsOf } from '../../policy/columns.js';
import type { ColumnData, CommonData, RosterData } from '../../policy/data.js';

/** A column that a spelling names. */
export interface NamedColumn {
  /** Index into the kind's columns. */
  readonly column: number;
  /** 0 for the column's own name, then its synonyms in the order listed. */
  readonly rank: number;
}

/** A roster kind as headers are matched against it. */
export interface KindColumns {
  readonly roster: RosterData;
  readonly columns: readonly ColumnData[];
  /** Compact spelling → column. */
  readonly named: ReadonlyMap<string, NamedColumn>;
  /** First characters of these spellings. */
  readonly begins: ReadonlySet<string>;
}

/** A column's own name is never taken by another column's synonym. */
export function kindColumns(roster: RosterData, common: CommonData): KindColumns {
  const columns = columnsOf(roster, common);
  const named = new Map<string, NamedColumn>();
  columns.forEach(({ name }, column) => named.set(compactSpelling(name), { column, rank: 0 }));
  columns.forEach(({ synonyms = [] }, column) =>
    synonyms.forEach((synonym, index) => {
      const spelling = compactSpelling(synonym);
      if (!named.has(spelling)) named.set(spelling, { column, rank: index + 1 });
    }),
  );
  return { roster, columns, named, begins: new Set([...named.keys()].map((name) => name.charAt(0))) };
}

const BEGINS_PLAINLY = /^[\u4e00-\u9fff\d]/;

/** Whether a text may be one of some spellings, by its first character: most cells of a sheet are no headers. */
export function mayBeOneOf(begins: ReadonlySet<string>, text: string): boolean {
  return text !== '' && (!BEGINS_PLAINLY.test(text) || begins.has(text.charAt(0)));
}
