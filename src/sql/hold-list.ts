import { spansOf } from './lookup.js';
import { type Expression, anyOf } from './expression.js';
import { failing, NOTHING } from './failures.js';
import type { SqlColumn, SqlScope } from './scope.js';

/** A person or unit on the hold list (holds.csv) on the event's day. */
export function holdListSql(numbers: readonly SqlColumn[], event: SqlColumn, scope: SqlScope): Expression {
  const { holds } = scope.standards;
  if (holds.size === 0) return NOTHING;
  const spans = spansOf(holds, () => ({ fen: undefined, ambiguous: false }));
  const listed = numbers.map(({ value }) => {
    const name = scope.lookup({ what: 'holds', key: value, on: event.value, spans });
    return `${name}_key IS NOT NULL`;
  });
  return failing(anyOf(listed), 'ON_HOLD_LIST');
}
