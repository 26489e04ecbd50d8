import type { Cell } from '../../../model/cell.js';
import { detach } from '../detach.js';

const MARKS: ReadonlyMap<string, (raw: string) => string | undefined> = new Map([
  ['=', (raw: string) => /^="([^"]*)"$/.exec(raw)?.[1]],
  ["'", (raw: string) => raw.slice(1)],
  ['\t', (raw: string) => raw.trim()],
]);

/** Whether a field may begin with what marks it as text. */
export function marksText(raw: string): boolean {
  return MARKS.has(raw.charAt(0));
}

/** A CSV field as a cell: text exactly as in the file, or `quoted` where ="…", an apostrophe or a tab marks it as text. */
export function csvCell(raw: string): Cell {
  const text = MARKS.get(raw.charAt(0))?.(raw);
  if (text === undefined) return detach(raw);
  return text === '' ? '' : { kind: 'quoted', text: detach(text) };
}
