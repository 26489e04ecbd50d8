import type { Decimal } from 'decimal.js';

/** 0.7 as "70%", exactly. */
export function percentText(ratio: Decimal): string {
  return `${ratio.times(100).toString()}%`;
}
