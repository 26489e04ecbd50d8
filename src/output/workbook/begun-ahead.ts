/**
 * What the items come to, in their order, each begun while up to `ahead` before it are not yet taken: other threads have work
 * while this one waits.
 */
export async function* begunAhead<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  ahead: number,
  begin: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = begin(item);
    // Whoever takes it is told of an error; that nobody has taken it yet is none.
    result.catch(() => undefined);
    begun.push(result);
    const [first] = begun;
    if (begun.length <= ahead || first === undefined) continue;
    begun.shift();
    yield await first;
  }
  for (const result of begun) yield await result;
}
