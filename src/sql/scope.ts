import type { ValueType } from '../model/fact.js';
import { lastDay, type Day, type Month } from '../model/day.js';
import type { Standards } from '../model/standards.js';
import { columnsOf } from '../policy/columns.js';
import type { ColumnData, PolicyData, RosterData } from '../policy/data.js';
import type { Expression } from './expression.js';
import type { Lookup } from './lookup.js';
import { Lookups } from './lookups.js';

/** A column of the roster once it is read. */
export interface SqlColumn {
  readonly name: string;
  readonly type: ValueType;
  /** Its value; NULL unless there is no defect. */
  readonly value: Expression;
  /** Its defect, as failures: MISSING where the cell is blank or the roster has no such column. */
  readonly defect: Expression;
  /** A text's value in the form in which texts of different rows are compared. */
  readonly compared: Expression;
}

/** A person's number holds more than itself. */
export interface PersonColumn extends SqlColumn {
  readonly birth: Expression;
  readonly sex: Expression;
  readonly document: Expression;
}

/** What compiling one roster kind's rules to SQL may look at. It remembers what the rules ask for: only that is read. */
export class SqlScope {
  readonly columns: readonly ColumnData[];
  /** Last day of the batch's period. */
  readonly periodEnd: Day;
  readonly #used = new Set<number>();
  readonly #lookups = new Lookups();

  constructor(
    readonly policy: PolicyData,
    readonly roster: RosterData,
    readonly standards: Standards,
    period: Month,
  ) {
    this.columns = columnsOf(roster, policy.common);
    this.periodEnd = lastDay(period);
  }

  column(name: string): SqlColumn {
    const index = this.columns.findIndex((each) => each.name === name);
    const column = this.columns[index];
    if (column === undefined)
      throw new Error(`no column ${name} in ${this.roster.kind}: the rule data was not checked`);
    this.#used.add(index);
    // The range that may fill it is read, too.
    if (column.filledBy !== undefined) this.column(column.filledBy.column);
    return {
      name,
      type: column.type,
      value: valueName(index),
      defect: defectName(index),
      compared: comparedName(index),
    };
  }

  person(name: string): PersonColumn {
    const column = this.column(name);
    const index = this.columns.findIndex((each) => each.name === name);
    return { ...column, birth: `b${index}`, sex: `x${index}`, document: `o${index}` };
  }

  /** A list joined to the rows. @returns the name under which its columns stand */
  lookup(lookup: Lookup): Expression {
    return this.#lookups.add(lookup);
  }

  /** Columns asked for so far, in their order. */
  get used(): readonly number[] {
    return [...this.#used].sort((a, b) => a - b);
  }

  get lookups(): ReadonlyMap<Expression, Lookup> {
    return this.#lookups.all;
  }
}

export function valueName(index: number): Expression {
  return `v${index}`;
}

export function comparedName(index: number): Expression {
  return `m${index}`;
}

export function defectName(index: number): Expression {
  return `d${index}`;
}
