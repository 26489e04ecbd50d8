import type { RosterData } from '../policy/data.js';
import type { Expression } from './expression.js';
import { NOTHING, together } from './failures.js';
import { personCheckSql } from './person-check.js';
import type { SqlColumn, SqlScope } from './scope.js';

/** A person or unit that a roster row names. */
export interface PartySql {
  readonly account: RosterData['parties'][string]['account'];
  readonly name: SqlColumn;
  readonly number: SqlColumn;
  /** What is wrong with its number. */
  readonly numberFailures: Expression;
}

export function partySql(key: string, scope: SqlScope): PartySql {
  const data = scope.roster.parties[key];
  if (data === undefined)
    throw new Error(`no party ${key} in ${scope.roster.kind}: the rule data was not checked`);
  const number = scope.column(data.number);
  const person = scope.roster.persons.find((each) => each.number === data.number);
  // A bold number is checked with the whole row.
  const bold = scope.columns.some((column) => column.name === data.number && column.bold === true);
  const check = person === undefined || bold ? NOTHING : personCheckSql(person, scope);
  return {
    account: data.account,
    name: scope.column(data.name),
    number,
    numberFailures: together([number.defect, check]),
  };
}
