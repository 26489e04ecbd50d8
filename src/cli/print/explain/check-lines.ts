import { TREATMENT_NAMES } from '../../../model/code.js';
import type {
  ExplainedCheck,
  ExplainedNotice,
  RetirementLine,
} from '../../../past/explain/explained-check.js';
import { SUMMARY } from '../../words/summary.js';
import type { Language } from '../../language.js';
import type { Block } from './block.js';
import type { ExplainWords } from '../../words/explain-words.js';

/** A test: what was found where and what was required; of a failed one what it is called and what to do. */
export function checkLines(
  check: ExplainedCheck,
  words: ExplainWords,
  language: Language,
): readonly (string | Block)[] {
  const ages = check.ages.map((line) => retirementText(line, words));
  const text = check.passed
    ? `√ ${whereOf(check, words)}${words.colon}${check.found || words.blank}${words.semicolon}${words.required}${words.colon}${check.required}`
    : `✗ ${failureText(check, words, language)}`;
  return ages.length === 0 ? [text] : [{ title: text, lines: ages }];
}

/** A finding as the exceptions have it, with its advice. */
export function failureText(
  { message, treatment, code, name, advice, column, cell }: ExplainedNotice,
  words: ExplainWords,
  language: Language,
): string {
  const treated = language === 'zh' ? TREATMENT_NAMES[treatment] : SUMMARY[language].treatments[treatment];
  const at = cell === '' ? '' : `${whereOf({ column, cell }, words)}${words.colon}`;
  const what = message === '' ? '' : `${message}${words.semicolon}`;
  return `${at}${what}${treated} ${code} ${name}${words.semicolon}${words.advice}${words.colon}${advice}`;
}

/** “出勤率（J17）”; of no cell what the test is about. */
function whereOf({ column, cell }: Pick<ExplainedNotice, 'column' | 'cell'>, words: ExplainWords): string {
  return column === '' ? words.amount : `${column}${cell === '' ? '' : words.brackets(cell)}`;
}

function retirementText(line: RetirementLine, words: ExplainWords): string {
  const { sex, job, original, delayFromYear: year, step, most, delay, late, years, months, basis } = line;
  return words.retirement({
    who: job === '' ? sex : sex + words.brackets(job),
    original,
    year,
    step,
    most,
    delay,
    late,
    age: { years, months },
    basis,
  });
}
