/** What two lists have in common, and what only one of them has; each in the list's own order. */
export interface Paired<Item> {
  readonly pairs: readonly { readonly old: Item; readonly now: Item }[];
  readonly onlyOld: readonly Item[];
  readonly onlyNow: readonly Item[];
}

/** What tells that two items are the same thing; undefined: this item cannot be told by it. */
export type Identity<Item> = (item: Item) => string | undefined;

/**
 * Pairs the items of two lists, each with one of the other at most: first those that are the same by the first identity, then of the
 * rest those that are by the second, and so on.
 */
export function pair<Item>(
  olds: readonly Item[],
  news: readonly Item[],
  identities: readonly Identity<Item>[],
): Paired<Item> {
  const partners = new Map<Item, Item>();
  let restOld = olds;
  let restNew = news;
  for (const identity of identities) {
    const waiting = new Map<string, Item[]>();
    for (const now of restNew) {
      const key = identity(now);
      if (key === undefined) continue;
      const same = waiting.get(key);
      if (same === undefined) waiting.set(key, [now]);
      else same.push(now);
    }
    const taken = new Set<Item>();
    for (const old of restOld) {
      const key = identity(old);
      const now = key === undefined ? undefined : waiting.get(key)?.shift();
      if (now === undefined) continue;
      partners.set(old, now);
      taken.add(now);
    }
    restOld = restOld.filter((old) => !partners.has(old));
    restNew = restNew.filter((now) => !taken.has(now));
  }
  const pairs = olds.flatMap((old) => {
    const now = partners.get(old);
    return now === undefined ? [] : [{ old, now }];
  });
  return { pairs, onlyOld: restOld, onlyNow: restNew };
}
