/** The language of the terminal. Run files are Chinese whatever it is. */
export type Language = 'zh' | 'en';

/** The language asked for, else the locale's. Needed before the options are parsed, so that a wrong one is reported in it. */
export function languageIn(argv: readonly string[], environment: Environment): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.includes('=') === true ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return at >= 0 && isLanguage(value) ? value : languageOf(environment);
}

type Environment = Readonly<Record<string, string | undefined>>;

/** From the locale's variables as the shell gives them; Chinese where they name neither. */
function languageOf(environment: Environment): Language {
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== '',
  );
  return locale !== undefined && /^en([_.@-]|$)/i.test(locale) ? 'en' : 'zh';
}

function isLanguage(text: string | undefined): text is Language {
  return text === 'zh' || text === 'en';
}
