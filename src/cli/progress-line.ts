import type { Progress } from '../run/compute.js';
import type { Terminal } from './terminal.js';
import type { Words } from './print/words.js';

/** Rows between two updates: often enough to be seen moving, and nothing at all for a short roster. */
const STEP = 5000;

/** A line on stderr that tells how far a long input has come. */
export function progressLine(terminal: Terminal, words: Words): Progress {
  let shown = 0;
  return (rows, stage) => {
    if (Math.floor(rows / STEP) === Math.floor(shown / STEP)) return;
    shown = rows;
    terminal.progress(`${words[stage]} ${rows} ${words.rows}`);
  };
}
