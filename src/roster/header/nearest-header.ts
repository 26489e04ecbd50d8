import { compactSpelling } from '../../model/compact-spelling.js';
import type { ColumnData } from '../../policy/data.js';

const CLOSE = 0.6;

/** The header that looks most like one of the column's names, '' when none comes close. */
export function nearestHeader(column: ColumnData, headers: readonly string[]): string {
  const names = [column.name, ...(column.synonyms ?? [])].map(compactSpelling);
  let nearest = { header: '', likeness: CLOSE };
  for (const header of headers) {
    const spelling = compactSpelling(header);
    const likeness = Math.max(...names.map((name) => likenessOf(name, spelling)));
    if (likeness > nearest.likeness) nearest = { header, likeness };
  }
  return nearest.header;
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
