/** The language of the terminal. Run files are Chinese whatever it is. */
export type Language = 'zh' | 'en';

/** From the locale's variables as the shell gives them; Chinese where they name neither. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== '',
  );
  return locale !== undefined && /^en([_.@-]|$)/i.test(locale) ? 'en' : 'zh';
}

export function isLanguage(text: string | undefined): text is Language {
  return text === 'zh' || text === 'en';
}
