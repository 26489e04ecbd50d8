import { Decimal } from 'decimal.js';
import type { BaseData } from '../../policy/data.js';
import type { Scope } from '../scope.js';
import type { CompiledBase } from './compiled-base.js';

/** The same amount for every row. */
export function compileFixed(data: Extract<BaseData, { from: 'fixed' }>, _scope: Scope): CompiledBase {
  const yuan = new Decimal(data.yuan);
  const base = { yuan, basis: `定额 ${yuan.toFixed(2)}`, standard: yuan.toFixed(2) };
  return () => base;
}
