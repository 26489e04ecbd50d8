/** How many strokes a word may be away from what was meant: a third of it, and three at most. */
const STROKES = 3;

/**
 * What somebody who wrote `given` may have meant of `known`: what begins with it, else what is the fewest strokes away. Nothing
 * where all are far.
 */
export function nearest(given: string, known: readonly string[]): readonly string[] {
  const wanted = given.toLowerCase();
  if (wanted === '') return [];
  const begun = known.filter((each) => each.toLowerCase().startsWith(wanted));
  if (begun.length > 0) return begun;
  const distances = known.map((each) => [each, strokesBetween(wanted, each.toLowerCase())] as const);
  const least = Math.min(...distances.map(([, strokes]) => strokes));
  const most = Math.min(STROKES, Math.ceil(wanted.length / 3));
  return least > most ? [] : distances.filter(([, strokes]) => strokes === least).map(([each]) => each);
}

/** Letters put in, left out, exchanged or swapped with their neighbour (optimal string alignment). */
function strokesBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of a.entries()) {
    const line = [row + 1];
    for (const [column, there] of b.entries()) {
      const isSame = letter === there;
      const isSwapped = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === there;
      line.push(
        Math.min(
          (above[column + 1] ?? 0) + 1,
          (line[column] ?? 0) + 1,
          (above[column] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, above] = [above, line];
  }
  return above[b.length] ?? 0;
}
