import type { Language } from '../language.js';
import { imports as en } from './en/import.js';
import { imports as zh } from './zh/import.js';

export const IMPORTS: Readonly<Record<Language, typeof zh>> = { zh, en };
