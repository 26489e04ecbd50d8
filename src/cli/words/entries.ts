import type { Language } from '../language.js';
import { entries as en } from './en/entries.js';
import { entries as zh } from './zh/entries.js';

export const ENTRIES: Readonly<Record<Language, typeof zh>> = { zh, en };
