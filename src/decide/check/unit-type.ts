import type { CheckData } from '../../policy/data.js';
import { need } from '../need.js';
import type { Scope } from '../scope.js';
import { outcome, type CompiledCheck } from './compiled-check.js';

/** What a unit is: told by the first figures of its code, or by the type that it states. */
export function compileUnitType(
  data: Extract<CheckData, { check: 'unit-type' }>,
  scope: Scope,
): CompiledCheck {
  const code = scope.column(data.column);
  const { prefixes, or } = data;
  const stated = or === undefined ? undefined : scope.column(or.column);
  const byCode = prefixes === undefined ? '' : `代码以 ${prefixes.join('、')} 开头`;
  const byType = or === undefined ? '' : `${or.column}为${or.is.join('、')}`;
  const required = [byCode, byType].filter((text) => text !== '').join('，或');
  return (row, _event, out) => {
    if (prefixes !== undefined) {
      const fact = need(row, code, 'text', out);
      if (fact === undefined) return;
      const passed = prefixes.some((prefix) => fact.text.startsWith(prefix));
      if (passed || stated === undefined) {
        out.push(outcome(row, code, data.code, required, passed));
        return;
      }
    }
    if (stated === undefined || or === undefined) return;
    const type = need(row, stated, 'text', out);
    if (type !== undefined) out.push(outcome(row, stated, data.code, required, or.is.includes(type.text)));
  };
}
