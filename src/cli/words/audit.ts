import type { Language } from '../language.js';
import { audit as en } from './en/audit.js';
import type { AuditWords } from './audit-words.js';
import { audit as zh } from './zh/audit.js';

export const AUDIT: Readonly<Record<Language, AuditWords>> = { zh, en };
