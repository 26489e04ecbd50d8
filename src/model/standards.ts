import type { Day } from './day.js';
import type { Fact } from './fact.js';
import type { Fen } from './money.js';
import type { Account } from './payee.js';

/** A span of days; an undefined end is open. Both ends inclusive. */
export interface Validity {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** One line of a published list: column → value, absent where the cell is blank. */
export interface ListEntry extends Validity {
  /** Line of the file, as a spreadsheet program numbers it. */
  readonly line: number;
  readonly values: Readonly<Record<string, Fact>>;
}

/** The most that may be spent from a fund in a year. */
export interface Budget {
  readonly fund: string;
  /** "2023": of the months in which is paid. */
  readonly year: string;
  readonly most: Fen;
}

/** What the departments keep beside the rosters (contract §3, Standards). */
export interface Standards {
  /** Only the lists that were given. */
  readonly lists: Readonly<Record<string, readonly ListEntry[]>>;
  /** By unit code. */
  readonly accounts: ReadonlyMap<string, Account>;
  readonly funds: readonly (Validity & { readonly rule: string; readonly fund: string })[];
  readonly budgets: readonly Budget[];
  /** By person or unit number. */
  readonly holds: ReadonlyMap<string, readonly (Validity & { readonly reason: string })[]>;
}

export const NO_STANDARDS: Standards = {
  lists: {},
  accounts: new Map(),
  funds: [],
  budgets: [],
  holds: new Map(),
};

export function inForce(validity: Validity, day: Day): boolean {
  return (
    (validity.from === undefined || validity.from <= day) && (validity.to === undefined || day <= validity.to)
  );
}
