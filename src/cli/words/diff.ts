import type { Language } from '../language.js';
import { diff as en } from './en/diff.js';
import type { DiffWords } from './diff-words.js';
import { diff as zh } from './zh/diff.js';

export const DIFF: Readonly<Record<Language, DiffWords>> = { zh, en };
