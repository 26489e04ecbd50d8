import { HANDLED } from '../../rulebook/handbook/handled.js';
import type { ListedRule } from '../../rulebook/handbook/list-rules.js';
import type { Language } from '../language.js';
import { RULES } from '../words/rules.js';
import { table } from './table.js';

/** The rules as a table, provision by provision. */
export function rulesText(rules: readonly ListedRule[], language: Language): string {
  const words = RULES[language];
  const lines = rules.map(({ id, title, rosterTitle, payee, departments, handled, force, amendments }) => [
    id,
    title,
    rosterTitle,
    payee === '' ? '–' : payee,
    departments.join(' '),
    HANDLED[handled][language],
    `${force[language]}${amendments === 0 ? '' : words.amended(amendments)}`,
  ]);
  return table([words.heads, ...lines], []);
}
