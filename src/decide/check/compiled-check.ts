import type { Code } from '../../model/code.js';
import type { Check } from '../../model/decision.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { EventSpan } from '../event.js';
import { shown } from '../need.js';
import type { ColumnRef } from '../scope.js';

/** A compiled test: looks at one row and reports every outcome, passed or failed. */
export type CompiledCheck = (row: RowFacts, event: EventSpan | undefined, out: Check[]) => void;

/** The outcome of a test of one cell, with the message a failure carries. */
export function outcome(
  row: RowFacts,
  column: ColumnRef,
  code: Code,
  required: string,
  passed: boolean,
): Check {
  const found = shown(row, column);
  const cell = row.cell(column.index);
  const message = passed ? '' : `${column.name}为“${found}”，要求${required}`;
  return { passed, code, column: column.name, cell, found, required, message };
}
