/** The known text with the fewest single-character changes; undefined where none is known. */
export function nearestOf(text: string, known: readonly string[]): string | undefined {
  let best: { readonly value: string; readonly distance: number } | undefined;
  for (const value of known) {
    const distance = editDistance(text, value);
    if (best === undefined || distance < best.distance) best = { value, distance };
  }
  return best?.value;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
