import type { Decimal } from 'decimal.js';
import type { Check } from '../../model/decision.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { EventSpan } from '../event.js';

/** A base amount before minimum and maximum: exact yuan, how it came about in words, and the rate in short. */
export interface Base {
  readonly yuan: Decimal;
  readonly basis: string;
  readonly standard: string;
}

/** `absent`: a published standard has no entry for the row (not a defect of the row). Undefined: defects were reported. */
type BaseResult = Base | 'absent' | undefined;

export type CompiledBase = (row: RowFacts, event: EventSpan | undefined, out: Check[]) => BaseResult;
