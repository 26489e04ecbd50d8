import type { Progress } from '../run/compute.js';
import type { Words } from './print/words.js';
import type { Terminal } from './terminal.js';

/** Rows between two updates: often enough to be seen moving, and nothing at all for a short roster. */
const STEP = 5000;
const BAR = 24;

/** A line on stderr that tells how far a long input has come: rows while reading, then a bar, since then the number of rows is known. */
export function progressLine(terminal: Terminal, words: Words): Progress {
  let shown = 0;
  return (rows, stage) => {
    if (Math.floor(rows / STEP) === Math.floor(shown / STEP)) return;
    shown = rows;
    const share = stage.is === 'settling' ? ` ${bar(rows / stage.of)}` : '';
    terminal.progress(`${words[stage.is]}${share} ${rows} ${words.rows}`);
  };
}

function bar(share: number): string {
  const filled = Math.round(share * BAR);
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${Math.floor(share * 100)}%`;
}
