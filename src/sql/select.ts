import type { Expression } from './expression.js';

/** A query over a table or over another query. Each layer names what the next one reckons with, so that nothing is reckoned twice. */
export function select(
  columns: readonly Expression[],
  from: Expression,
  joins: readonly string[] = [],
): Expression {
  const inner = from.startsWith('SELECT ') ? `(\n${from}\n)` : from;
  return `SELECT ${columns.join(',\n  ')}\nFROM ${inner} AS below${joins.length === 0 ? '' : `\n${joins.join('\n')}`}`;
}
