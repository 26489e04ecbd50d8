import type { Language } from '../language.js';
import { rules as en } from './en/rules.js';
import { rules as zh } from './zh/rules.js';

export const RULES: Readonly<Record<Language, typeof zh>> = { zh, en };
