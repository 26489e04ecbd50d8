import type { BatchLabel } from '../../model/batch.js';
import type { RunTotals } from '../../model/plan.js';
import type { RefusalData } from '../../model/refusals/passed-on.js';
import type { FinishedBooks } from '../../output/run-books.js';
import type { WireRows } from './wire.js';

/** What a thread is to know of the files that it writes. */
export interface BookOrder {
  readonly folder: string;
  readonly label: BatchLabel;
}

/** What the thread is told, in order. */
export type BookMessage =
  | { readonly is: 'outcomes'; readonly count: number; readonly rows: WireRows }
  | { readonly is: 'abandon' }
  | { readonly is: 'finish'; readonly totals: RunTotals; readonly runId: string };

/** What the thread says: `used` of each message of outcomes. */
export type BookAnswer =
  | { readonly is: 'used' }
  | { readonly is: 'abandoned' }
  | { readonly is: 'finished'; readonly finished: FinishedBooks }
  | { readonly is: 'refused'; readonly refusal: RefusalData };
