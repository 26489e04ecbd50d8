import type { GrowingPieces } from './growing-pieces.js';

/** Ends a row of which cells are still to come; cell text never holds a line feed of its own. */
export const ROW_START_END = '\n';

/**
 * The starts of rows, some at a time; no piece ends within one. Latin-1 takes bytes for characters and back: what is filled in is
 * ASCII, so UTF-8 need not be decoded; other text has to be put in the same way (`latin1`).
 */
export async function* rowStarts(pieces: GrowingPieces): AsyncGenerator<readonly string[]> {
  for await (const content of pieces.content()) {
    const starts = content.toString('latin1').split(ROW_START_END);
    // What follows the last end.
    starts.pop();
    yield starts;
  }
}

/** UTF-8 taken for Latin-1, byte by byte. */
export function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
