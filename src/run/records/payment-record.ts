import type { Cell } from '../../model/cell.js';
import type { Month } from '../../model/day.js';
import type { Payee } from '../../model/payee.js';
import type { RuleData } from '../../policy/data.js';

/** What is known of a payment that no run of butie made. */
export interface PaymentRecord {
  readonly rule: RuleData;
  readonly period: Month;
  readonly payee: Pick<Payee, 'type' | 'number'>;
  /** '' where none is known. */
  readonly beneficiary: string;
  /** Cells of its roster's row, by column: one that is not among them is not known, also not to be blank. */
  readonly stated: ReadonlyMap<string, Cell>;
}
