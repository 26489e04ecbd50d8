import { enumOf } from '../../policy/columns.js';
import type { BaseData } from '../../policy/data.js';
import { outcome } from '../check/compiled-check.js';
import { need } from '../need.js';
import type { Scope } from '../scope.js';
import type { CompiledBase } from './compiled-base.js';
import { fixedBase } from './fixed.js';

/**
 * An amount per level. A level below the table is not subsidised; one above it is not priced by the text, and nothing
 * falls back to a neighbouring level.
 */
export function compileLevel(data: Extract<BaseData, { from: 'level' }>, scope: Scope): CompiledBase {
  const column = scope.column(data.column);
  const definition = scope.columns[column.index];
  const ranks = Object.keys(
    (definition === undefined ? undefined : enumOf(definition, scope.policy.common))?.values ?? {},
  );
  const lowest = ranks.findIndex((level) => Object.hasOwn(data.table, level));
  const bases = new Map(Object.entries(data.table).map(([level, price]) => [level, fixedBase(level, price)]));
  const required = Object.keys(data.table).join('、');
  return (row, _event, out) => {
    const fact = need(row, column, 'text', out);
    if (fact === undefined) return undefined;
    const base = bases.get(fact.text);
    if (base !== undefined) {
      out.push(outcome(row, column, 'LEVEL_NOT_SUBSIDISED', required, true));
      return base;
    }
    if (ranks.indexOf(fact.text) < lowest) {
      out.push(outcome(row, column, 'LEVEL_NOT_SUBSIDISED', required, false));
    } else {
      const check = outcome(row, column, 'STANDARD_MISSING', `${required}有标准`, false);
      out.push({ ...check, message: `文本未定${fact.text}的标准，不套用其他等级` });
    }
    return undefined;
  };
}
