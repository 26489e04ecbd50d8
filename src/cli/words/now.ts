import type { Language } from '../language.js';
import { now as en } from './en/now.js';
import type { NowWords } from './now-words.js';
import { now as zh } from './zh/now.js';

export const NOW: Readonly<Record<Language, NowWords>> = { zh, en };
