import type { Language } from '../language.js';
import { explain as en } from './en/explain.js';
import type { ExplainWords } from './explain-words.js';
import { explain as zh } from './zh/explain.js';

export const EXPLAIN: Readonly<Record<Language, ExplainWords>> = { zh, en };
