import { Decimal } from 'decimal.js';
import { yuanOf, yuanText } from '../../model/money.js';
import type { BaseData } from '../../policy/data.js';
import { outcome } from '../check/compiled-check.js';
import { maybe, need } from '../need.js';
import { percentText } from '../percent-text.js';
import type { Scope } from '../scope.js';
import type { CompiledBase } from './compiled-base.js';

/** A column's amount times a ratio, exact. An amount of 0 is no base. */
export function compileShare(data: Extract<BaseData, { from: 'share' }>, scope: Scope): CompiledBase {
  const column = scope.column(data.column);
  const fixed = typeof data.times === 'string' ? new Decimal(data.times) : undefined;
  const ratioColumn = typeof data.times === 'string' ? undefined : scope.column(data.times.column);
  return (row, _event, out) => {
    const amount = need(row, column, 'money', out);
    const ratio =
      fixed ?? (ratioColumn === undefined ? undefined : maybe(row, ratioColumn, 'number', out)?.value);
    if (amount === undefined) return undefined;
    if (amount.fen === 0) {
      out.push(outcome(row, column, 'AMOUNT_OUT_OF_RANGE', `${column.name}大于 0`, false));
      return undefined;
    }
    if (ratio === undefined) return undefined;
    const named =
      ratioColumn === undefined ? percentText(ratio) : `${ratioColumn.name} ${percentText(ratio)}`;
    const basis = `${column.name} ${yuanText(amount.fen)} × ${named}`;
    return {
      yuan: yuanOf(amount.fen).times(ratio),
      basis,
      standard: `${yuanText(amount.fen)}×${percentText(ratio)}`,
    };
  };
}
