/** Items in order, so many at a time; the last ones are fewer. */
export async function* stretches<Item>(
  items: AsyncIterable<Item>,
  size: number,
): AsyncGenerator<readonly Item[]> {
  let stretch: Item[] = [];
  for await (const item of items) {
    stretch.push(item);
    if (stretch.length < size) continue;
    yield stretch;
    stretch = [];
  }
  yield stretch;
}
