import { comparable } from '../model/compact-spelling.js';
import type { Day } from '../model/day.js';
import type { Fact } from '../model/fact.js';
import type { RowFacts } from '../model/row-facts.js';
import { inForce, type ListEntry } from '../model/standards.js';
import type { ColumnRef, Scope } from './scope.js';

/** A published list ready to be asked by row. */
export interface Lookup {
  readonly published: boolean;
  /** Roster columns that must be given for a match; wildcard columns are not among them. */
  readonly columns: readonly ColumnRef[];
  /** Entries that match the row and are in force on the day; none where a needed cell is blank. */
  find(row: RowFacts, on: Day): readonly ListEntry[];
}

const NONE: readonly ListEntry[] = [];

export function compileLookup(list: string, match: Readonly<Record<string, string>>, scope: Scope): Lookup {
  const entries = scope.standards.lists[list];
  const wildcards = new Set(scope.policy.lists[list]?.wildcards ?? []);
  const has = (name: string): boolean => scope.columns.some((column) => column.name === name);
  const exact = Object.entries(match).filter(([own]) => !wildcards.has(own));
  const loose = Object.entries(match).filter(([own]) => wildcards.has(own));
  const columns = exact.map(([, name]) => scope.column(name));
  const [first] = columns;
  const looseColumns = loose.map(([own, name]) => ({
    own,
    column: has(name) ? scope.column(name) : undefined,
  }));
  const byKey = new Map<string, ListEntry[]>();
  for (const entry of entries ?? []) {
    const key = exact.map(([own]) => textOf(entry.values[own])).join('\u0001');
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  const candidatesOf = (row: RowFacts): readonly ListEntry[] => {
    let key = '';
    for (const column of columns) {
      const reading = row.read(column.index);
      if (reading.state !== 'value') return NONE;
      const text = textOf(reading.fact);
      key = column === first ? text : `${key}\u0001${text}`;
    }
    return byKey.get(key) ?? NONE;
  };
  return {
    published: entries !== undefined,
    columns,
    find(row, on) {
      const all = candidatesOf(row);
      // Most things stand on a list once or not at all, and then there is little to choose from.
      let candidates = all.every((entry) => inForce(entry, on))
        ? all
        : all.filter((entry) => inForce(entry, on));
      if (candidates.length === 0) return candidates;
      for (const { own, column } of looseColumns) {
        candidates = narrow(candidates, own, column === undefined ? undefined : valueText(row, column));
      }
      return candidates;
    },
  };
}

/** A row that says the level takes that level's entries and those for every level; one that does not prefers the latter. */
function narrow(
  entries: readonly ListEntry[],
  own: string,
  wanted: string | undefined,
): readonly ListEntry[] {
  if (entries.every((entry) => entry.values[own] === undefined)) return entries;
  const general = entries.filter((entry) => entry.values[own] === undefined);
  if (wanted === undefined) return general.length > 0 ? general : entries;
  const special = entries.filter(
    (entry) => entry.values[own] !== undefined && textOf(entry.values[own]) === wanted,
  );
  return special.length > 0 ? special : general;
}

function valueText(row: RowFacts, column: ColumnRef): string | undefined {
  const reading = row.read(column.index);
  return reading.state === 'value' ? textOf(reading.fact) : undefined;
}

function textOf(fact: Fact | undefined): string {
  if (fact === undefined) return '';
  if (fact.is === 'text') return comparable(fact.text);
  if (fact.is === 'number') return fact.value.toString();
  throw new TypeError(`a list is matched by text or number, not ${fact.is}`);
}
