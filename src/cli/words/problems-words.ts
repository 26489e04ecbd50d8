import type { RefusalCode, RefusalText } from '../../model/refusal.js';

/** What is said where a command could not be done. */
export interface ProblemWords {
  readonly refused: (refusal: Told) => string;
  readonly bug: string;
  /** What was said could not be written. */
  readonly outputLost: (why: string) => string;
}

interface Told extends RefusalText {
  readonly code: RefusalCode;
  readonly place: string;
}
