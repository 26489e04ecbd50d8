import type { Check } from '../../model/decision.js';
import { yuanText, type Fen } from '../../model/money.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { AmountData } from '../../policy/data.js';
import { outcome } from '../check/compiled-check.js';
import type { ColumnRef } from '../scope.js';

/** Tests an amount. `column`: where an entered amount stands; undefined for a computed or published one. */
export type RangeCheck = (row: RowFacts, column: ColumnRef | undefined, fen: Fen, out: Check[]) => void;

/** The amount is above 0 and within the rule's bounds, both inclusive. */
export function compileRange({ min, max }: Pick<AmountData, 'min' | 'max'>): RangeCheck {
  const least = min === undefined ? 1 : Math.round(min * 100);
  const most = max === undefined ? Number.MAX_SAFE_INTEGER : Math.round(max * 100);
  const required = `${min === undefined ? '大于 0' : `不低于 ${min}`}${max === undefined ? '' : `、不高于 ${max}`}`;
  return (row, column, fen, out) => {
    const passed = fen >= least && fen <= most;
    if (column !== undefined)
      return void out.push(outcome(row, column, 'AMOUNT_OUT_OF_RANGE', required, passed));
    const found = yuanText(fen);
    const message = passed ? '' : `计算金额 ${found}，要求${required}`;
    out.push({ passed, code: 'AMOUNT_OUT_OF_RANGE', column: '', cell: '', found, required, message });
  };
}
