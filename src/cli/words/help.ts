import type { Language } from '../language.js';
import type { help } from './zh/help.js';
import type { helpBatch } from './zh/help-batch.js';
import type { helpBooks } from './zh/help-books.js';
import type { helpPast } from './zh/help-past.js';
import type { helpRules } from './zh/help-rules.js';

/** What help says: of the program, and of each group of commands. */
export interface HelpWords {
  readonly help: typeof help;
  readonly helpBatch: typeof helpBatch;
  readonly helpBooks: typeof helpBooks;
  readonly helpPast: typeof helpPast;
  readonly helpRules: typeof helpRules;
}

/** The help of one language: the other is not loaded, so that a short command starts fast. */
export const HELP: Readonly<Record<Language, () => Promise<HelpWords>>> = {
  zh: async () => (await import('./zh/all-help.js')).allHelp,
  en: async () => (await import('./en/all-help.js')).allHelp,
};
