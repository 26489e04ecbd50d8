import type { GrowingPieces } from './growing-pieces.js';

/** The rows of one sheet. */
export interface Slice {
  readonly pieces: GrowingPieces;
  readonly rows: number;
}
