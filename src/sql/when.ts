import { comparable } from '../model/compact-spelling.js';
import { enumOf } from '../policy/columns.js';
import type { ConditionData } from '../policy/data.js';
import { type Expression, isOneOf } from './expression.js';
import { failure, NOTHING, together } from './failures.js';
import { NoSql } from './no-sql.js';
import type { SqlScope } from './scope.js';

/** Whether a row claims a rule, as one number: each part adds to it, so that two doubts or one refusal exceed every state below. */
export const CLAIMED = 0;
export const IN_DOUBT_BLANK = 1;
export const IN_DOUBT_UNREADABLE = 10;
const REFUSED = 100;

export interface WhenSql {
  /** Expression of `CLAIMED`, one of the doubts, or anything else: not claimed. */
  readonly state: Expression;
  /** What an unreadable cell in doubt is called. */
  readonly unreadable: Expression;
}

export function whenSql(conditions: readonly ConditionData[], scope: SqlScope, rule: string): WhenSql {
  const parts = conditions.map((condition) => partSql(condition, scope, rule));
  return {
    state: parts.length === 0 ? String(CLAIMED) : parts.map(({ state }) => `(${state})`).join(' + '),
    unreadable: together(
      parts.map(
        ({ state, unreadable }) =>
          `CASE WHEN (${state}) = ${IN_DOUBT_UNREADABLE} THEN ${unreadable} ELSE ${NOTHING} END`,
      ),
    ),
  };
}

function partSql(condition: ConditionData, scope: SqlScope, rule: string): WhenSql {
  const { value, defect } = scope.column(condition.column);
  const missing = failure('FIELD_MISSING');
  if ('given' in condition) {
    // A number that is wrong is still given: the checks that read it say so.
    const state = `CASE ${defect} WHEN ${missing} THEN ${REFUSED} WHEN ${failure('VALUE_UNREADABLE')} THEN ${IN_DOUBT_UNREADABLE} ELSE ${CLAIMED} END`;
    return { state, unreadable: defect };
  }
  const definition = scope.columns.find(({ name }) => name === condition.column);
  const values = definition && enumOf(definition, scope.policy.common)?.values;
  if (values === undefined) throw new NoSql('a condition on the words of a text', rule);
  // Values are compared as spellings, so that one may be asked for by another form of it.
  const asked = new Set(condition.is.map(comparable));
  const taken = Object.keys(values).filter((each) => asked.has(each) || asked.has(comparable(each)));
  const state =
    `CASE WHEN ${isOneOf(value, taken)} THEN ${CLAIMED} WHEN ${defect} = 0 THEN ${REFUSED}` +
    ` WHEN ${defect} = ${missing} THEN ${IN_DOUBT_BLANK} ELSE ${IN_DOUBT_UNREADABLE} END`;
  return { state, unreadable: defect };
}
