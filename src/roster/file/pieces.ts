import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { unreadable } from './source.js';

/** The rows of a piece are held until the last of them is written: of larger pieces so many that the memory outgrows the gain. */
const PIECE_BYTES = 64 * 1024;
/** Read at once: asking for each piece by itself would take longer than filling it, and so would new memory for each. */
const ROOM_BYTES = 16 * PIECE_BYTES;

/** The file's bytes in pieces, in order. A piece is good until the next is asked for. @throws Refusal as `unreadable` says */
export async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    const room = Buffer.allocUnsafe(Math.min(ROOM_BYTES, Math.max(size, 1)));
    for (;;) {
      const { bytesRead } = await file.read(room, 0, room.length, null);
      if (bytesRead === 0) return;
      for (let at = 0; at < bytesRead; at += PIECE_BYTES)
        yield room.subarray(at, Math.min(at + PIECE_BYTES, bytesRead));
    }
  } catch (error) {
    throw unreadable(basename(path), error);
  }
}
