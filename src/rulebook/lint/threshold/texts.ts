import { yuanText } from '../../../model/money.js';

/** A hundredth of a percent: the finest share that rosters state. */
export const SHARE_STEP = 0.0001;

export function shareText(value: number): string {
  return `${Math.round(value * 1e6) / 1e4}%`;
}

export function fenText(fen: number): string {
  return fen < 0 ? `少 ${yuanText(-fen)} 元` : `${yuanText(fen)} 元`;
}

/** An amount over or under another. */
export function differenceText(other: string): (fen: number) => string {
  return (fen) =>
    fen === 0
      ? `与${other}相等`
      : fen > 0
        ? `比${other}多 ${yuanText(fen)} 元`
        : `比${other}少 ${yuanText(-fen)} 元`;
}
