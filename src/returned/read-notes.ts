import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { RowNotes } from './row-notes.js';

const PIECE_BYTES = 65_536;

/** The notes of a sheet as they were written, a line each. Reading blocks, as writing them did: a sheet is patched row by row. */
export function* readNotes(path: string): Generator<RowNotes, void> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    let text = '';
    for (let bytes = readSync(file, piece); bytes > 0; bytes = readSync(file, piece)) {
      const lines = (text + decoder.write(piece.subarray(0, bytes))).split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) yield parsed(line);
    }
  } finally {
    closeSync(file);
  }
}

function parsed(line: string): RowNotes {
  const notes: RowNotes = JSON.parse(line);
  return notes;
}
