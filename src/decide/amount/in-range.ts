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
    out.push(
      column === undefined
        ? new ComputedRange(passed, required, fen)
        : outcome(row, column, 'AMOUNT_OUT_OF_RANGE', required, passed),
    );
  };
}

/** The outcome for an amount that stands in no cell; put into words when somebody asks. */
class ComputedRange implements Check {
  constructor(
    readonly passed: boolean,
    readonly required: string,
    private readonly fen: Fen,
  ) {}

  get code(): 'AMOUNT_OUT_OF_RANGE' {
    return 'AMOUNT_OUT_OF_RANGE';
  }

  get column(): string {
    return '';
  }

  get cell(): string {
    return '';
  }

  get found(): string {
    return yuanText(this.fen);
  }

  get message(): string {
    return this.passed ? '' : `计算金额 ${this.found}，要求${this.required}`;
  }
}
