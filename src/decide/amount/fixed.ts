import { Decimal } from 'decimal.js';
import { roundToFen } from '../../model/money.js';
import type { BaseData } from '../../policy/data.js';
import type { Scope } from '../scope.js';
import type { Base, CompiledBase } from './compiled-base.js';

/** The same amount for every row. */
export function compileFixed(data: Extract<BaseData, { from: 'fixed' }>, _scope: Scope): CompiledBase {
  const base = fixedBase('定额', data.yuan);
  return () => base;
}

/** An amount that rule data states in yuan, under its name in words. */
export function fixedBase(name: string, stated: number): Base {
  const yuan = new Decimal(stated);
  const fen = roundToFen(yuan);
  const figures = yuan.toFixed(2);
  const above = yuan.times(100).gt(fen);
  return { fen, above, basis: `${name} ${figures}`, standard: figures, capped: '' };
}
