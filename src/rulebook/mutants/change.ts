/** Rule data changed in one place, and in words what was changed from what to what. */
export interface Change<T> {
  readonly what: string;
  readonly value: T;
}

/** The whole with one of its parts changed. */
export function inPart<T extends object, K extends keyof T>(
  whole: T,
  key: K,
  changes: readonly Change<T[K]>[],
): readonly Change<T>[] {
  return changes.map(({ what, value }) => ({ what, value: { ...whole, [key]: value } }));
}

/** The whole without one of the parts that it may lack; nothing where it lacks it already. */
export function withoutPart<T extends object, K extends keyof T>(
  whole: T,
  key: K,
  name: string,
): readonly Change<T>[] {
  return whole[key] === undefined ? [] : [{ what: `去掉${name}`, value: { ...whole, [key]: undefined } }];
}

/** The same change said of something. */
export function said<T>(of: string, changes: readonly Change<T>[]): readonly Change<T>[] {
  return changes.map(({ what, value }) => ({ what: `${of}：${what}`, value }));
}

/** The list with one of its items changed. */
export function eachChanged<T>(
  list: readonly T[],
  changesOf: (item: T, index: number) => readonly Change<T>[],
): readonly Change<T[]>[] {
  return list.flatMap((item, index) =>
    changesOf(item, index).map(({ what, value }) => ({ what, value: list.with(index, value) })),
  );
}

/** The list without one of its items. */
export function eachDropped<T>(list: readonly T[], name: (item: T) => string): readonly Change<T[]>[] {
  return list.map((item, index) => ({ what: `去掉 ${name(item)}`, value: list.toSpliced(index, 1) }));
}

/** A list that must not become empty without one of its items. */
export function fewer(list: readonly string[]): readonly Change<string[]>[] {
  return list.length < 2 ? [] : eachDropped(list, (item) => item);
}

/** The table with one of its entries changed. */
export function eachEntryChanged<T>(
  table: Readonly<Record<string, T>>,
  changesOf: (value: T, key: string) => readonly Change<T>[],
): readonly Change<Record<string, T>>[] {
  return Object.entries(table).flatMap(([key, entry]) =>
    said(key, changesOf(entry, key)).map(({ what, value }) => ({ what, value: { ...table, [key]: value } })),
  );
}

/** A table that must not become empty without one of its entries. */
export function fewerEntries<T>(table: Readonly<Record<string, T>>): readonly Change<Record<string, T>>[] {
  const keys = Object.keys(table);
  if (keys.length < 2) return [];
  return keys.map((key) => ({
    what: `去掉 ${key}`,
    value: Object.fromEntries(Object.entries(table).filter(([each]) => each !== key)),
  }));
}
