import type { Check, ClaimAmount } from '../../model/decision.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { EventSpan } from '../event.js';

/**
 * A base amount before minimum and maximum: what it pays where nothing cuts it, rounded to the fen, and whether the exact amount lies
 * above that.
 */
export interface Base extends ClaimAmount {
  readonly above: boolean;
}

/** `absent`: a published standard has no entry for the row (not a defect of the row). Undefined: defects were reported. */
type BaseResult = Base | 'absent' | undefined;

export type CompiledBase = (row: RowFacts, event: EventSpan | undefined, out: Check[]) => BaseResult;
