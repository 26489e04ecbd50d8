import { HANDLED } from '../../rulebook/handbook/handled.js';
import type { ListedRule } from '../../rulebook/handbook/list-rules.js';
import type { Language } from '../language.js';
import { table } from './table.js';

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['规则', '名称', '名册', '付给', '部门', '处理', '执行期'],
  en: ['rule', 'title', 'roster', 'paid to', 'departments', 'handled', 'in force'],
};

/** The rules as a table, provision by provision. */
export function rulesText(rules: readonly ListedRule[], language: Language): string {
  const lines = rules.map(({ id, title, rosterTitle, payee, departments, handled, force, amendments }) => [
    id,
    title,
    rosterTitle,
    payee === '' ? '–' : payee,
    departments.join(' '),
    HANDLED[handled][language],
    `${force[language]}${amendments === 0 ? '' : AMENDED[language](amendments)}`,
  ]);
  return table([HEADS[language], ...lines], []);
}

const AMENDED: Readonly<Record<Language, (times: number) => string>> = {
  zh: (times) => `，修订 ${times} 次`,
  en: (times) => `, amended ${times} times`,
};
