import { sliceBytes, type Slice } from './slice.js';

/** Ends a row of which cells are still to come; cell text never holds a line feed of its own. */
export const ROW_START_END = '\n';

/**
 * The starts of a slice's rows, some at a time. Latin-1 takes bytes for characters and back: what is filled in is ASCII, so
 * UTF-8 need not be decoded; other text has to be put in the same way (`latin1`).
 */
export async function* rowStarts(slice: Slice): AsyncGenerator<readonly string[]> {
  let waiting = '';
  for await (const bytes of sliceBytes(slice)) {
    const starts = `${waiting}${bytes.toString('latin1')}`.split(ROW_START_END);
    waiting = starts.pop() ?? '';
    yield starts;
  }
}

/** UTF-8 taken for Latin-1, byte by byte. */
export function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
