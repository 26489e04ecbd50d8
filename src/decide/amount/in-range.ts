import type { Check } from '../../model/decision.js';
import { yuanOf, yuanText, type Fen } from '../../model/money.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { AmountData } from '../../policy/data.js';
import { outcome } from '../check/compiled-check.js';
import type { ColumnRef } from '../scope.js';

/** The amount is above 0 and within the rule's bounds. `column`: where an entered amount stands; undefined for a computed one. */
export function inRange(
  data: AmountData,
  row: RowFacts,
  column: ColumnRef | undefined,
  fen: Fen,
  out: Check[],
): void {
  const yuan = yuanOf(fen);
  const passed =
    fen > 0 &&
    (data.min === undefined || yuan.gte(data.min)) &&
    (data.max === undefined || yuan.lte(data.max));
  const bounds = [
    data.min === undefined ? '大于 0' : `不低于 ${data.min}`,
    data.max === undefined ? '' : `不高于 ${data.max}`,
  ];
  const required = bounds.filter((text) => text !== '').join('、');
  if (column !== undefined) {
    out.push(outcome(row, column, 'AMOUNT_OUT_OF_RANGE', required, passed));
    return;
  }
  const found = yuanText(fen);
  const message = passed ? '' : `计算金额 ${found}，要求${required}`;
  out.push({ passed, code: 'AMOUNT_OUT_OF_RANGE', column: '', cell: '', found, required, message });
}
