import type { Problem } from './report-data.js';

/** What a cumulative export names again as it was paid is nothing wrong. */
export function isWrong({ mark }: Pick<Problem, 'mark'>): boolean {
  return mark !== 'paid-as-before';
}
