import type { CheckData } from '../../policy/data.js';
import { need } from '../need.js';
import type { Scope } from '../scope.js';
import { outcome, type CompiledCheck } from './compiled-check.js';

/** The first of the columns that is given lies in the policy's district. */
export function compileDistrict(
  data: Extract<CheckData, { check: 'district' }>,
  scope: Scope,
): CompiledCheck {
  const columns = data.columns.map((name) => scope.column(name));
  const required = `属${scope.policy.head.district.name}`;
  return (row, _event, out) => {
    const column = columns.find((each) => row.read(each.index).state !== 'blank') ?? columns[0];
    if (column === undefined) return;
    const fact = need(row, column, 'district', out);
    if (fact !== undefined) out.push(outcome(row, column, data.code, required, fact.local));
  };
}
