import { Decimal } from 'decimal.js';
import { percentText } from '../../decide/percent-text.js';
import { exactFen, yuanText } from '../../model/money.js';
import { both, type Sentence } from './sentence.js';

/** A column as both languages name it. */
export function column(name: string): string {
  return `「${name}」`;
}

/** Columns of which the first that is filled in counts. */
export function firstGiven(names: readonly string[]): Sentence {
  const [first = '', ...others] = names;
  if (others.length === 0) return both(() => column(first));
  const rest = others.map(column);
  return {
    zh: `${column(first)}（未填的看${rest.join('，再看')}）`,
    en: `${column(first)} (where blank: ${rest.join(', then ')})`,
  };
}

/** “甲”、“乙”或“丙” */
export function oneOf(values: readonly string[]): Sentence {
  const [last = '', ...before] = values.map((value) => `“${value}”`).toReversed();
  if (before.length === 0) return both(() => last);
  const first = before.toReversed();
  return { zh: `${first.join('、')}或${last}`, en: `${first.join(', ')} or ${last}` };
}

/** An amount as clerks write it: 200,000 元; cents only where there are any. */
export function yuan(amount: number): Sentence {
  const figure = groupedYuan(amount);
  return { zh: `${figure} 元`, en: `${figure} yuan` };
}

/** 200,000 */
export function groupedYuan(amount: number): string {
  const fen = exactFen(amount.toFixed(2));
  if (fen === undefined) throw new RangeError(`not an amount of whole fen: ${amount}`);
  const [whole = '', cents = ''] = yuanText(fen).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return cents === '00' ? grouped : `${grouped}.${cents}`;
}

/** "0.7" → 70% */
export function percent(ratio: string): string {
  return percentText(new Decimal(ratio));
}
