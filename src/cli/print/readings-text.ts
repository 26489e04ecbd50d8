import type { ChalkInstance } from 'chalk';
import type { OptionData, PolicyData } from '../../policy/data.js';
import type { Language } from '../language.js';
import { RULES } from '../words/rules.js';

/** The open points, one after another: id, article, question, then each reading and its reasons, with the one in use first. */
export function readingsText(
  readings: PolicyData['readings'],
  language: Language,
  colour: ChalkInstance,
): string {
  const words = RULES[language].readings;
  const saying = (word: string, option: string, { means, why }: OptionData): readonly string[] => [
    `${word}  ${option}  ${means}`,
    `    ${words.why}  ${why}`,
  ];
  const blocks = readings.map(({ id, item, rules, question, options, used }) => {
    const others = Object.entries(options).filter(([option]) => option !== used);
    const { [used]: inUse } = options;
    const lines = [
      `${colour.bold(id)}  ${item}${rules.length === 0 ? '' : `  ${words.rules} ${rules.join(' ')}`}`,
      question,
      ...(inUse === undefined ? [] : saying(words.used, used, inUse)),
      ...others.flatMap(([option, other]) => saying(words.other, option, other)),
    ];
    return `${lines.join('\n  ')}\n`;
  });
  const [first] = readings;
  const other = Object.keys(first?.options ?? {}).find((option) => option !== first?.used);
  const hint = first === undefined || other === undefined ? [] : [`${words.how} ${first.id}=${other}\n`];
  return [...blocks, ...hint].join('\n');
}
