import type { CheckData } from '../../policy/data.js';
import type { Expression } from '../expression.js';
import { failure } from '../failures.js';

/** The text leaves it to others: never paid by this tool. */
export function manualSql(data: Extract<CheckData, { check: 'manual' }>): Expression {
  return failure(data.code);
}
