import type { Language } from '../language.js';
import { ledger as en } from './en/ledger.js';
import { ledger as zh } from './zh/ledger.js';

export const LEDGER: Readonly<Record<Language, typeof zh>> = { zh, en };
