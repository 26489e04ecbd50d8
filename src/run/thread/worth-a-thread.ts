import { availableParallelism } from 'node:os';
import type { Roster } from '../../model/roster-read.js';

/** Bytes. Starting a thread and opening the roster there takes as long as reading some thousand rows. */
const WORTH_A_THREAD = 8 * 1024 ** 2;

/** Whether a thread of its own makes the work on these rosters shorter: it is long, and there is a processor for it. */
export function isWorthAThread(rosters: readonly Roster[]): boolean {
  const bytes = rosters.reduce((sum, roster) => sum + roster.meter().of, 0);
  return bytes >= WORTH_A_THREAD && availableParallelism() > 1;
}
