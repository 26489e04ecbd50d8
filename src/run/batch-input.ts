import type { PaidHistory } from '../model/history.js';
import type { Roster } from '../model/roster-read.js';
import type { Standards } from '../model/standards.js';
import type { OnceOtherwise, PolicyData } from '../policy/data.js';

/** Everything a batch is computed from, and nothing else: no clock, no environment, no folder. */
export interface BatchInput {
  readonly rosters: readonly Roster[];
  readonly policy: PolicyData;
  readonly standards: Standards;
  /** Undefined only in validate without --period. */
  readonly period: string | undefined;
  readonly batch: string;
  readonly only: ReadonlySet<string> | undefined;
  /** Where the policy is not read as its data says: `id=option` each. */
  readonly readings: readonly string[];
  readonly onceOtherwise: OnceOtherwise;
  readonly history: PaidHistory;
  /** Program of the thread that large rosters are read and decided on: who computes, not what. Undefined: none is.
   *  A row decided there has no cells, of which carry rosters are made. */
  readonly decideThread: string | undefined;
}
