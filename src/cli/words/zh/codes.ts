import { CODES } from '../../../model/code.js';
import type { CodeWords } from '../code-words.js';

/** As the files say it. */
export const CODE_WORDS: CodeWords = CODES;
