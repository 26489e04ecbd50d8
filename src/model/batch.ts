import type { SheetSettings } from './sheet-settings.js';

/** What every sheet says of a batch that was not held against a ledger. */
export const HISTORY_UNCHECKED = '未核对历史拨付';

/** A department as the policy names it. `key` is the file name's part: payouts-hrss.xlsx. */
export interface Department {
  readonly key: string;
  /** 区人力资源和社会保障局 */
  readonly name: string;
}

/** What the written files need to know of a rule. */
export interface RuleLabel {
  readonly id: string;
  readonly title: string;
  /** "二(一)3" */
  readonly item: string;
  /** Paying department first, then the co-responsible ones (会同部门), as keys. */
  readonly departments: readonly string[];
}

/** A roster kind as the carry roster needs it. */
export interface KindLabel {
  /** "training" */
  readonly kind: string;
  /** "培训名册" */
  readonly title: string;
  /** Canonical column names, in order. */
  readonly columns: readonly string[];
}

/** Everything that is known of a run before its first row is read, as the files state it. */
export interface BatchLabel {
  /** The policy's document number (文号). */
  readonly policyNumber: string;
  readonly district: string;
  /** "2023-09"; '' in a check without a period. */
  readonly period: string;
  /** "01" */
  readonly batch: string;
  /** Rules asked for, where not all were; else none. */
  readonly only: readonly string[];
  /** Where the policy was not read as its data says: `id=option` each. */
  readonly readings: readonly string[];
  readonly departments: readonly Department[];
  /** In the policy's order. */
  readonly rules: readonly RuleLabel[];
  readonly kinds: readonly KindLabel[];
  /** False: every sheet says 未核对历史拨付. */
  readonly historyChecked: boolean;
  readonly sheets: SheetSettings;
}
