import type { Language } from '../language.js';
import { problems as en } from './en/problems.js';
import type { ProblemWords } from './problems-words.js';
import { problems as zh } from './zh/problems.js';

export const PROBLEMS: Readonly<Record<Language, ProblemWords>> = { zh, en };
