import type { Fen } from '../../model/money.js';

/** How an amount came about, in the order in which it was reckoned. */
export interface ExplainedAmount {
  readonly lines: readonly AmountLine[];
  /** What the rule comes to, before anything is set off; in a claim that is not paid: what it would come to. */
  readonly fen: Fen;
  /** 计算依据, as payouts.csv has it. */
  readonly basis: string;
}

/**
 * `base` what it is reckoned from, `rate` by which it is multiplied, `product` exact, `rounded` to the fen, `ceiling` which a computed
 * amount is cut to, `entered` what a department entered, `minimum` and `maximum` between which it must lie, `result` what it comes to,
 * `set-off` what an earlier wrong payment takes or adds, `paid` what is paid after that, `recovered` what is to be got back.
 */
export type AmountStep =
  | 'base'
  | 'rate'
  | 'product'
  | 'rounded'
  | 'ceiling'
  | 'entered'
  | 'minimum'
  | 'maximum'
  | 'result'
  | 'set-off'
  | 'paid'
  | 'recovered';

export interface AmountLine {
  readonly step: AmountStep;
  /** What the figure is: 实付培训费, 定额, 高级工. */
  readonly name: string;
  /** As text: yuan with two decimals, a percentage, an exact product. */
  readonly figure: string;
  /** Where it stands: a cell, a line of a list; '' where the rule says it. */
  readonly at: string;
  /** Of a ceiling or bound: it was kept, it cut the amount, or the amount lies outside and stays so. '' of any other line. */
  readonly came: '' | 'kept' | 'cut' | 'broken';
}
