import { maskIdsIn } from '../mask-ids.js';

const MOST_CELLS = 20;
const MOST_CHARACTERS = 200;

/** The beginning of a row that a message quotes, the numbers of persons masked. */
export function shownRow(cells: readonly string[], between: string): string {
  return maskIdsIn(cells.slice(0, MOST_CELLS).join(between)).slice(0, MOST_CHARACTERS);
}
