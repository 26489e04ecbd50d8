import { faultText, type OpeningFault } from './opening-fault.js';

/** @param thisMonth no payment was made after it, so that a later month is a slip, or a test. @returns undefined: none */
export function futureMonthFault(month: string, thisMonth: string): Omit<OpeningFault, 'line'> | undefined {
  if (month <= thisMonth) return undefined;
  return { column: '期间', found: month, ...faultText((say) => say.monthToCome()) };
}
