import { type Cell, cellText } from '../model/cell.js';
import { contentText } from './values/reading.js';
import { tidyText } from '../model/tidy.js';

/** What the cell itself holds, tidied; '' for a blank one and for the rest of a merged range. */
export function ownText(cell: Cell | undefined): string {
  return cell === undefined || cell === '' ? '' : tidyText(contentText(cell));
}

/** Most cells begin with one of these; looking no further keeps rows cheap. */
const PLAINLY_FILLED = /^[0-9A-Za-z\u4e00-\u9fff]/;

/** Whether neither the cell nor the range that it continues downwards holds anything. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === '') return true;
  if (typeof cell === 'string') return !PLAINLY_FILLED.test(cell) && tidyText(cell) === '';
  if (cell.kind === 'merged') return !cell.below || isBlank(cell.origin);
  return tidyText(cellText(cell)) === '';
}
