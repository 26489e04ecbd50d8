import type { RefusalText } from '../refusal.js';
import type { RefusalWords } from './refused.js';

/** Chooses what is said from the catalogue, whatever the language. */
export type Say = (words: RefusalWords) => RefusalText;
