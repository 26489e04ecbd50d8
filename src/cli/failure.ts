import { type Command, CommanderError } from 'commander';
import { Refusal } from '../model/refusal.js';
import { EXIT } from './exit.js';
import type { Language } from './language.js';
import { refusalJson, refusalText } from './print/refusal-text.js';
import type { HelpWords } from './words/help.js';
import { PROBLEMS } from './words/problems.js';
import { pathOf, wrongLine } from './wrong-line.js';

/** How a command was called. */
interface Called {
  readonly program: Command;
  readonly argv: readonly string[];
  readonly language: Language;
  readonly words: HelpWords;
}

/** What is said of a command that failed, on stderr, and how it ends. A program that asked for JSON is told in one line. */
export function failureOf(
  error: unknown,
  { program, argv, language, words }: Called,
): { readonly text: string; readonly code: number } {
  const isForProgram = argv.includes('--json');
  const saysNothing = error instanceof CommanderError && error.code === 'commander.help';
  if (saysNothing && !isForProgram && pathOf(program, argv).length === 1)
    return { text: words.help.firstSteps.trimEnd(), code: EXIT.refused };
  const failure = error instanceof CommanderError ? wrongLine(error, program, argv) : error;
  if (failure instanceof Refusal) {
    const say = isForProgram ? refusalJson : refusalText;
    return { text: say(failure, language), code: EXIT.refused };
  }
  const detail = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  const { bug } = PROBLEMS[language];
  const said = { error: { code: 'BUG', place: '', problem: detail, remedy: bug } };
  return { text: isForProgram ? JSON.stringify(said) : `${bug}\n${detail}`, code: EXIT.bug };
}
