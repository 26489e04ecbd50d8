import { Decimal } from 'decimal.js';
import { shareOf, yuanText, type Fen } from '../../model/money.js';
import type { BaseData } from '../../policy/data.js';
import { outcome } from '../check/compiled-check.js';
import { maybe, need } from '../need.js';
import { percentText } from '../percent-text.js';
import type { ColumnRef, Scope } from '../scope.js';
import type { Base, CompiledBase } from './compiled-base.js';

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
    return new Share(amount.fen, ratio, column, ratioColumn);
  };
}

/** A share's exact amount is rounded at once; how it came about is put into words when somebody asks. */
class Share implements Base {
  readonly fen: Fen;
  readonly above: boolean;

  constructor(
    private readonly whole: Fen,
    private readonly ratio: Decimal,
    private readonly column: ColumnRef,
    private readonly ratioColumn: ColumnRef | undefined,
  ) {
    ({ fen: this.fen, above: this.above } = shareOf(whole, ratio));
  }

  get basis(): string {
    const named = this.ratioColumn === undefined ? '' : `${this.ratioColumn.name} `;
    return `${this.column.name} ${yuanText(this.whole)} × ${named}${percentText(this.ratio)}`;
  }

  get standard(): string {
    return `${yuanText(this.whole)}×${percentText(this.ratio)}`;
  }

  get capped(): string {
    return '';
  }
}
