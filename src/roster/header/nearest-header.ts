import { compactSpelling } from '../../model/compact-spelling.js';
import type { ColumnData } from '../../policy/data.js';

const CLOSE = 0.6;

/** The header that looks most like one of the column's names, '' when none comes close. */
export function nearestHeader(column: ColumnData, headers: readonly string[]): string {
  return nearestText([column.name, ...(column.synonyms ?? [])], headers);
}

/** The text that looks most like one of the spellings, '' when none comes close. */
export function nearestText(spellings: readonly string[], texts: readonly string[]): string {
  const compact = spellings.map(compactSpelling);
  let nearest = { text: '', likeness: CLOSE };
  for (const text of texts) {
    const other = compactSpelling(text);
    const likeness = Math.max(...compact.map((each) => likenessOf(each, other)));
    if (likeness > nearest.likeness) nearest = { text, likeness };
  }
  return nearest.text;
}

/** Characters in common, from 0 to 1: twice the shared ones over all of both. */
function likenessOf(name: string, header: string): number {
  const left = Array.from(header);
  let shared = 0;
  for (const character of name) {
    const at = left.indexOf(character);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (name.length + header.length);
}
