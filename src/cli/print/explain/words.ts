import type { Language } from '../../language.js';
import type { ExplainWords } from './explain-words.js';
import { EXPLAIN_WORDS_EN } from './words-en.js';
import { EXPLAIN_WORDS_ZH } from './words-zh.js';

export const EXPLAIN_WORDS: Readonly<Record<Language, ExplainWords>> = {
  zh: EXPLAIN_WORDS_ZH,
  en: EXPLAIN_WORDS_EN,
};
