import type { Decimal } from 'decimal.js';

/** A ratio is read once and met in many rows. */
const known = new WeakMap<Decimal, string>();

/** 0.7 as "70%", exactly. */
export function percentText(ratio: Decimal): string {
  const before = known.get(ratio);
  if (before !== undefined) return before;
  const text = `${ratio.times(100).toString()}%`;
  known.set(ratio, text);
  return text;
}
