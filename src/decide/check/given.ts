import type { CheckData } from '../../policy/data.js';
import { defect } from '../need.js';
import type { Scope } from '../scope.js';
import { outcome, type CompiledCheck } from './compiled-check.js';

/** A cell is filled in and reads. */
export function compileGiven(data: Extract<CheckData, { check: 'given' }>, scope: Scope): CompiledCheck {
  const column = scope.column(data.column);
  return (row, _event, out) => {
    const reading = row.read(column.index);
    out.push(
      reading.state === 'value'
        ? outcome(row, column, 'FIELD_MISSING', `填写${column.name}`, true)
        : defect(row, column, reading),
    );
  };
}
