import type { CheckData } from '../../policy/data.js';
import { need } from '../need.js';
import type { Scope } from '../scope.js';
import { outcome, type CompiledCheck } from './compiled-check.js';

/** A cell has one of the values. */
export function compileValue(data: Extract<CheckData, { check: 'value' }>, scope: Scope): CompiledCheck {
  const column = scope.column(data.column);
  const beside = data.blankPassesWith === undefined ? undefined : scope.column(data.blankPassesWith);
  const values = new Set(data.is);
  const required = data.is.join('、');
  return (row, _event, out) => {
    const blank = row.read(column.index).state === 'blank';
    if (blank && beside !== undefined && row.read(beside.index).state === 'value') {
      out.push(outcome(row, column, data.code, `${required}（已有${beside.name}的视同）`, true));
      return;
    }
    const fact = need(row, column, 'text', out);
    if (fact !== undefined) out.push(outcome(row, column, data.code, required, values.has(fact.text)));
  };
}
