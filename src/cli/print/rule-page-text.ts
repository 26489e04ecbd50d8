import type { ChalkInstance } from 'chalk';
import type { RulePage } from '../../rulebook/handbook/rule-page.js';
import type { Language } from '../language.js';
import { RULES } from '../words/rules.js';
import { printable } from './printable.js';

type Points = RulePage['parts'][number]['points'];

/** A rule as sentences under the titles of its parts. @param examples how many examples there are of it */
export function rulePageText(
  { id, title, parts }: RulePage,
  examples: number,
  language: Language,
  colour: ChalkInstance,
): string {
  const blocks = parts.map((part) =>
    [`  ${colour.bold(part.title[language])}`, ...pointLines(part.points, language, 2)].join('\n'),
  );
  const head = colour.bold(printable(`${id}  ${title}`));
  return `${[head, ...blocks, `  ${RULES[language].examples(examples)}`].join('\n')}\n`;
}

function pointLines(points: Points, language: Language, depth: number): readonly string[] {
  return points.flatMap((point) => [
    `${'  '.repeat(depth)}${printable(point[language])}`,
    ...pointLines(point.under ?? [], language, depth + 1),
  ]);
}
