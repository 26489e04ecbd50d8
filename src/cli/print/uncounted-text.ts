import type { Imported } from '../../books/openings/import-openings.js';
import type { Language } from '../language.js';
import { IMPORTS } from '../words/import.js';

type Sums = Extract<Imported, { is: 'done' }>['uncounted'];
type Sum = Sums[keyof Sums];

/** Rules named; of more, that there are more. */
const MOST = 10;

/** What was taken over that counts under no cap, no budget and so on; '' where all counts. */
export function uncountedText(uncounted: Sums, language: Language): string {
  const { lacking, rules: named, under, remedy } = IMPORTS[language];
  const line = ({ payments, rules, lacks }: Sum, words: string): string => {
    if (payments === 0) return '';
    const name = rules.length > MOST ? named.some : named.all;
    return `${lacking(payments, name(rules.slice(0, MOST)), lacks)}${words}\n`;
  };
  const lines = [
    line(uncounted.cap, under.cap),
    line(uncounted.times, under.times),
    line(uncounted.quota, under.quota),
    line(uncounted.double, under.double),
    line(uncounted.budget, under.budget),
  ].join('');
  return lines === '' ? '' : lines + remedy;
}
