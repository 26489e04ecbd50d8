import type { Progress } from '../run/compute.js';
import { seconds } from './now.js';
import type { SummaryWords } from './words/summary-words.js';
import type { Terminal } from './terminal.js';

/** Rows between two updates: often enough to be seen moving, and nothing at all for a short roster. */
const STEP = 5000;
const BAR = 14;
/** Seconds before a pace can be told. */
const SETTLED = 2;

/** Where a pass began to be watched. */
interface Begun {
  readonly at: number;
  readonly rows: number;
  readonly share: number;
}

/**
 * A line on stderr that tells how far a long input has come: a bar over the bytes read, the rows, how many a second, and
 * about how long this pass still takes at the pace it has had so far.
 */
export function progressLine(
  terminal: Pick<Terminal, 'progress'>,
  words: SummaryWords,
  clock: () => number = seconds,
): Progress {
  let shown = 0;
  let before = 0;
  let begun: Begun | undefined;
  return (rows, share, pass) => {
    // A second reading begins anew.
    if (begun === undefined || share < before) begun = { at: clock(), rows, share };
    before = share;
    if (Math.floor(rows / STEP) === Math.floor(shown / STEP)) return;
    shown = rows;
    const parts = [
      words[pass],
      bar(share),
      `${rows} ${words.rows}`,
      ...pace(begun, { at: clock(), rows, share }, words),
    ];
    terminal.progress(parts.join(' '));
  };
}

function pace(begun: Begun, now: Begun, words: SummaryWords): readonly string[] {
  const taken = now.at - begun.at;
  const done = now.share - begun.share;
  if (taken < SETTLED || done <= 0) return [];
  const left = Math.ceil((taken * (1 - now.share)) / done);
  const speed = Math.round((now.rows - begun.rows) / taken);
  return [words.speed(speed), words.left(Math.floor(left / 60), left % 60)];
}

function bar(share: number): string {
  const filled = Math.round(share * BAR);
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${Math.floor(share * 100)}%`;
}
