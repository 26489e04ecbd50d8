/** Pieces of a stream put together: neighbours become one. */
export interface Pieces {
  /** Adds the bytes of the stream from `from` to `to`. */
  range(from: number, to: number): void;
  add(bytes: Buffer): void;
  all(): readonly Buffer[];
}

export function createPieces(stream: Buffer): Pieces {
  const pieces: Buffer[] = [];
  let start = 0;
  let end = 0;

  function flush(): void {
    if (end > start) pieces.push(stream.subarray(start, end));
    start = end;
  }

  return {
    range(from, to) {
      if (from !== end) {
        flush();
        start = from;
      }
      end = to;
    },
    add(bytes) {
      flush();
      pieces.push(bytes);
    },
    all() {
      flush();
      return pieces;
    },
  };
}
