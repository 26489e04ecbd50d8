import type { PaidHistory } from '../model/history.js';
import type { Budget } from '../model/standards.js';
import type { RuleWords } from './exception-lines.js';
import type { RowPlaces } from './row-places.js';
import type { ClaimWeights } from './weigh.js';

/** What settling must know of the policy. */
export interface SettleContext {
  readonly rules: ReadonlyMap<string, RuleWords & { readonly department: string }>;
  /** Roster kinds in which a row without a rule is held. */
  readonly unclaimedHeld: ReadonlySet<string>;
  /** What a second payout of each group of rules is told. */
  readonly doubleNotes: readonly string[];
  readonly period: string;
  readonly batch: string;
  readonly places: RowPlaces;
  readonly weights: ClaimWeights;
  readonly history: PaidHistory;
  /** Of the period's year. */
  readonly budgets: readonly Budget[];
}
