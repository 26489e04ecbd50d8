import type { ConditionData } from '../policy/data.js';
import type { RowFacts } from '../model/row-facts.js';
import { comparable } from '../model/compact-spelling.js';
import type { ColumnRef, Scope } from './scope.js';

/**
 * Does a row claim a rule? `blank` and `unreadable`: every part holds but the one named, whose cell does not say.
 * A part that asks whether a cell is given is answered by a blank cell, and is never in doubt because of one.
 */
export type Claimed =
  | { readonly is: 'claimed' }
  | { readonly is: 'not' }
  | { readonly is: 'blank'; readonly column: ColumnRef }
  | { readonly is: 'unreadable'; readonly column: ColumnRef };

export type CompiledWhen = (row: RowFacts) => Claimed;

const CLAIMED: Claimed = { is: 'claimed' };
const NOT: Claimed = { is: 'not' };

export function compileWhen(conditions: readonly ConditionData[], scope: Scope): CompiledWhen {
  const parts = conditions.map((condition) => compilePart(condition, scope));
  return (row) => {
    let doubt: Claimed = CLAIMED;
    for (const part of parts) {
      const result = part(row);
      if (result.is === 'not') return NOT;
      if (result.is === 'claimed') continue;
      // Two cells in doubt: nothing says that the row means this rule.
      if (doubt.is !== 'claimed') return NOT;
      doubt = result;
    }
    return doubt;
  };
}

function compilePart(condition: ConditionData, scope: Scope): CompiledWhen {
  const column = scope.column(condition.column);
  const blank: Claimed = { is: 'blank', column };
  const unreadable: Claimed = { is: 'unreadable', column };
  if ('given' in condition) {
    return (row) => {
      const reading = row.read(column.index);
      if (reading.state === 'blank') return NOT;
      // A number that is wrong is still given: the checks that read it say so.
      return reading.state === 'bad' && reading.code === 'VALUE_UNREADABLE' ? unreadable : CLAIMED;
    };
  }
  const values = new Set(condition.is.map(comparable));
  return (row) => {
    const reading = row.read(column.index);
    if (reading.state === 'blank') return blank;
    if (reading.state === 'bad') return unreadable;
    if (reading.fact.is !== 'text') return NOT;
    const { text } = reading.fact;
    return values.has(text) || values.has(comparable(text)) ? CLAIMED : NOT;
  };
}
