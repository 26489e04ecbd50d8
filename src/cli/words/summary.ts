import type { Language } from '../language.js';
import { summary as en } from './en/summary.js';
import type { SummaryWords } from './summary-words.js';
import { summary as zh } from './zh/summary.js';

export const SUMMARY: Readonly<Record<Language, SummaryWords>> = { zh, en };
