import type { Code } from '../model/code.js';
import type { Expression } from './expression.js';
import { failure, MISSING, NOTHING } from './failures.js';
import type { SqlColumn } from './scope.js';

/** The defect of a column, else what comes of a test of its value. */
export function judged({ defect }: SqlColumn, isWrong: Expression, code: Code): Expression {
  return `CASE WHEN ${defect} <> 0 THEN ${defect} WHEN ${isWrong} THEN ${failure(code)} ELSE ${NOTHING} END`;
}

/** The defect of a column that may be blank. */
export function maybe({ defect }: SqlColumn): Expression {
  return `CASE WHEN ${defect} = ${MISSING} THEN ${NOTHING} ELSE ${defect} END`;
}

export function isBlank({ defect }: SqlColumn): Expression {
  return `${defect} = ${MISSING}`;
}

export function isValue({ defect }: SqlColumn): Expression {
  return `${defect} = 0`;
}

/** The first of the columns that is given, else the first of all: what is made of it. */
export function ofFirstGiven(
  columns: readonly SqlColumn[],
  make: (column: SqlColumn) => Expression,
): Expression {
  const [first] = columns;
  if (first === undefined) throw new Error('no columns');
  if (columns.length === 1) return make(first);
  const cases = columns.map((column) => `WHEN NOT (${isBlank(column)}) THEN ${make(column)}`);
  return `CASE ${cases.join(' ')} ELSE ${make(first)} END`;
}
