import type { RefusalData } from '../../model/refusals/passed-on.js';
import type { Month } from '../../model/day.js';
import type { OnceOtherwise, PolicyData } from '../../policy/data.js';
import type { Roster, RosterAgain } from '../../model/roster-read.js';
import type { DecidedEvent, DecidedRow } from '../decided-event.js';
import type { SentStandards } from './sent-standards.js';
import type { WireRows } from './wire.js';

/** What a deciding thread is to do: read one roster, decide every row. Plain data, all of it. */
export interface DecideOrder {
  readonly roster: RosterAgain & Pick<Roster, 'sha256'>;
  readonly policy: PolicyData;
  readonly standards: SentStandards;
  readonly period: Month | undefined;
  readonly only: ReadonlySet<string> | undefined;
  readonly onceOtherwise: OnceOtherwise;
}

/** What happens between rows: `at` is the number of the message's rows before it. */
export interface BesideRows {
  readonly at: number;
  readonly event: Exclude<DecidedEvent, DecidedRow>;
}

/** What a deciding thread sends, in order. A batch of events is answered with a message of any content when it has been used. */
export type ThreadMessage =
  | {
      readonly is: 'events';
      readonly count: number;
      readonly rows: WireRows;
      readonly beside: readonly BesideRows[];
      /** Bytes of the roster read so far, as its meter counts them. */
      readonly done: number;
    }
  | { readonly is: 'end' }
  | { readonly is: 'refused'; readonly refusal: RefusalData };
