import type { Language } from '../language.js';
import { inspect as en } from './en/inspect.js';
import type { InspectWords } from './inspect-words.js';
import { inspect as zh } from './zh/inspect.js';

export const INSPECT: Readonly<Record<Language, InspectWords>> = { zh, en };
