/** Those with most, most first, and how many were left out: a chart of fifty bars shows nothing. */
export function mostOf<Value>(
  all: readonly Value[],
  most: number,
  size: (value: Value) => number,
): { readonly list: readonly Value[]; readonly more: number } {
  const list = all.toSorted((one, other) => size(other) - size(one)).slice(0, most);
  return { list, more: all.length - list.length };
}
