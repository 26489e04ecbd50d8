import { pair, type Identity } from '../pair.js';

/** One thing through several worlds, one after another; undefined where there is no such thing. At least one is defined. */
export type Thread<Item> = readonly (Item | undefined)[];

/** Follows every item through the worlds, each by what it was when it was last there: one that goes and comes back is the same. */
export function follow<Item>(
  worlds: readonly (readonly Item[])[],
  identities: readonly Identity<Item>[],
): readonly Thread<Item>[] {
  /** Under the item by which each is known at present. */
  let threads = new Map<Item, Thread<Item>>();
  worlds.forEach((items, at) => {
    const { pairs, onlyOld, onlyNow } = pair([...threads.keys()], items, identities);
    const partners = new Map(pairs.map(({ old, now }) => [old, now]));
    const gone = new Set(onlyOld);
    const next = new Map<Item, Thread<Item>>();
    for (const [known, thread] of threads) {
      const now = partners.get(known);
      next.set(now ?? known, [...thread, gone.has(known) ? undefined : now]);
    }
    for (const item of onlyNow) next.set(item, [...Array.from({ length: at }, () => undefined), item]);
    threads = next;
  });
  return [...threads.values()];
}
