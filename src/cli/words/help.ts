import type { Language } from '../language.js';
import type { allHelp } from './zh/all-help.js';

export type HelpWords = typeof allHelp;

/** The help of one language: the other is not loaded, so that a short command starts fast. */
export const HELP: Readonly<Record<Language, () => Promise<HelpWords>>> = {
  zh: async () => (await import('./zh/all-help.js')).allHelp,
  en: async () => (await import('./en/all-help.js')).allHelp,
};
