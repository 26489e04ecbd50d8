import type { BatchLabel } from '../../model/batch.js';
import type { RunTotals } from '../../model/plan.js';
import type { RefusalData } from '../../model/refusals/passed-on.js';
import type { FinishedRun } from '../../output/run-writer.js';
import type { WireRows } from './wire.js';

/** What a thread is to know of the files that it writes. */
export interface WriteOrder {
  readonly folder: string;
  readonly label: BatchLabel;
}

/** What the thread is told, in order. */
export type WriteMessage =
  | { readonly is: 'outcomes'; readonly count: number; readonly rows: WireRows }
  | { readonly is: 'abandon' }
  | { readonly is: 'finish'; readonly totals: RunTotals; readonly runId: string };

/** What the thread says: `used` of each message of outcomes. */
export type WriteAnswer =
  | { readonly is: 'used' }
  | { readonly is: 'abandoned' }
  | { readonly is: 'finished'; readonly finished: FinishedRun }
  | { readonly is: 'refused'; readonly refusal: RefusalData };
