import type { CheckData } from '../../policy/data.js';
import { need } from '../need.js';
import type { Scope } from '../scope.js';
import { outcome, type CompiledCheck } from './compiled-check.js';

/** A further date of the row is not after the batch's period. Without a period there is nothing to test. */
export function compileNotAfterPeriod(
  data: Extract<CheckData, { check: 'not-after-period' }>,
  scope: Scope,
): CompiledCheck {
  const column = scope.column(data.column);
  const { periodEnd } = scope;
  return (row, _event, out) => {
    const day = need(row, column, 'day', out)?.day;
    if (day === undefined || periodEnd === undefined) return;
    out.push(outcome(row, column, data.code, `不晚于 ${periodEnd}`, day <= periodEnd));
  };
}
