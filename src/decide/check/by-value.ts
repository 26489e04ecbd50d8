import type { CheckData, RequirementData } from '../../policy/data.js';
import { need } from '../need.js';
import type { Scope } from '../scope.js';
import type { CompiledCheck } from './compiled-check.js';

/** What is required depends on a cell: each value has its own requirements. */
export function compileByValue(
  data: Extract<CheckData, { check: 'by-value' }>,
  scope: Scope,
  compile: (requirements: readonly RequirementData[], scope: Scope) => readonly CompiledCheck[],
): CompiledCheck {
  const column = scope.column(data.column);
  const byValue = new Map<string, readonly CompiledCheck[]>();
  for (const each of data.cases) {
    const checks = compile(each.require, scope);
    for (const value of each.is) byValue.set(value, checks);
  }
  return (row, event, out) => {
    const fact = need(row, column, 'text', out);
    if (fact === undefined) return;
    for (const check of byValue.get(fact.text) ?? []) check(row, event, out);
  };
}
