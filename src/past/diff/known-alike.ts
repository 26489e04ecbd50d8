import type { PayoutLine } from '../payout-lines.js';

/** The payouts of several runs, by their keys only if each of the runs kept them (a run of lists keeps none): else a row that was moved would be another thing. */
export function knownAlike(worlds: readonly (readonly PayoutLine[])[]): readonly (readonly PayoutLine[])[] {
  const keyed = worlds.every((lines) => lines.every(({ once }) => once !== undefined));
  return keyed ? worlds : worlds.map((lines) => lines.map(({ cells }) => ({ cells, once: undefined })));
}
