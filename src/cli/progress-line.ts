import type { Progress } from '../run/compute.js';
import type { SummaryWords } from './words/summary-words.js';
import type { Terminal } from './terminal.js';

/** Rows between two updates: often enough to be seen moving, and nothing at all for a short roster. */
const STEP = 5000;
const BAR = 24;

/** A line on stderr that tells how far a long input has come: a bar over the bytes read, and the rows. */
export function progressLine(terminal: Terminal, words: SummaryWords): Progress {
  let shown = 0;
  return (rows, share, pass) => {
    if (Math.floor(rows / STEP) === Math.floor(shown / STEP)) return;
    shown = rows;
    terminal.progress(`${words[pass]} ${bar(share)} ${rows} ${words.rows}`);
  };
}

function bar(share: number): string {
  const filled = Math.round(share * BAR);
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${Math.floor(share * 100)}%`;
}
