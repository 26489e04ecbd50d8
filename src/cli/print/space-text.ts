import type { ChalkInstance } from 'chalk';
import type { SpaceTable } from '../../rulebook/lint/space-table.js';
import type { Language } from '../language.js';
import { RULES } from '../words/rules.js';
import { table } from './table.js';

/** Each space as a table under its roster's title. */
export function spaceText(tables: readonly SpaceTable[], language: Language, colour: ChalkInstance): string {
  return tables
    .map(
      ({ title, rules, head, lines }) =>
        `${colour.bold(title)}  ${RULES[language].space} ${rules.join(' ')}\n${table([head, ...lines], [])}`,
    )
    .join('\n');
}
