import { CommanderError } from 'commander';
import { Refusal } from '../model/refusal.js';
import { EXIT } from './exit.js';
import { isLanguage, languageOf, type Language } from './language.js';
import { buildProgram } from './program.js';
import { refusalText } from './print/refusal-text.js';
import { usageText } from './print/usage-text.js';
import { processTerminal, type Terminal } from './terminal.js';
import { HELP } from './words/help.js';

/** Runs one command; the one catch of the program. Returns the exit code. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const language = languageAsked(argv) ?? languageOf(terminal.environment);
  let code: number = EXIT.done;
  try {
    const words = await HELP[language]();
    const helpForm = argv.some(asksForHelp) ? (await import('./help-form.js')).helpIn(words.help) : {};
    const program = buildProgram({ terminal, language, words, helpForm, exit: (value) => (code = value) });
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    terminal.progress('');
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      terminal.error(`${usageText(error, language)}\n`);
      return EXIT.refused;
    }
    if (error instanceof Refusal) {
      terminal.error(`${refusalText(error, language)}\n`);
      return EXIT.refused;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const words =
      language === 'zh'
        ? '程序内部错误，结果未写出；请把以下内容报告给维护者'
        : 'A bug in butie; nothing was written. Please report:';
    terminal.error(`${words}\n${detail}\n`);
    return EXIT.bug;
  }
}

/** Only then is its layout needed, which takes as long to load as all the rest. */
function asksForHelp(word: string): boolean {
  return word === 'help' || word === '--help' || /^-[A-Za-z]*h/.test(word);
}

/** Needed before the options are parsed, so that a wrong option is reported in the language asked for. */
function languageAsked(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.includes('=') === true ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return at >= 0 && isLanguage(value) ? value : undefined;
}
