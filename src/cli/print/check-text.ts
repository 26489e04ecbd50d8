import type { ChalkInstance } from 'chalk';
import type { CheckedRules } from '../../rulebook/check-rules.js';
import type { Language } from '../language.js';
import { RULES } from '../words/rules.js';

type Finding = CheckedRules['open'][number];

/** `all`: those that are acknowledged too. */
interface How {
  readonly all: boolean;
  readonly language: Language;
  readonly colour: ChalkInstance;
}

/** Findings as a compiler shows them, file by file, and a last line with the counts. */
export function checkText(checked: CheckedRules, { all, language, colour }: How): string {
  const words = RULES[language].check;
  const head = ({ file, line, lint, problem }: Finding, mark: (text: string) => string): string =>
    `${colour.bold(`${file}:${line}`)}  ${mark(lint)}  ${problem}\n`;
  const open = checked.open.map(
    (finding) =>
      head(finding, colour.yellow) +
      `  ${colour.dim(`${words.why}${finding.why}`)}\n  ${words.remedy}${finding.remedy}\n`,
  );
  const known = checked.acknowledged.map(
    (finding) => head(finding, colour.dim) + `  ${words.reason}${finding.reason}\n`,
  );
  const { rules, files, lints, examples } = checked.counts;
  const hint = !all && known.length > 0 ? words.hint : '';
  const last = checked.loaded
    ? `${words.sum(open.length, known.length)}${hint}${words.and}${words.scope(rules, files, lints, examples)}\n`
    : `${words.sum(open.length, known.length)}${words.and}${words.unloaded}\n`;
  return [...open, ...(all ? known : []), last].join('');
}
