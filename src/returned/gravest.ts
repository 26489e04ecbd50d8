import type { Treatment } from '../model/code.js';

const ORDER: readonly Treatment[] = ['reject', 'hold', 'notice'];

/** The gravest of several treatments; undefined of none. */
export function gravest(treatments: readonly Treatment[]): Treatment | undefined {
  return ORDER.find((treatment) => treatments.includes(treatment));
}
