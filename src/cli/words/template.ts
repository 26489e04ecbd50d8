import type { Language } from '../language.js';
import { template as en } from './en/template.js';
import type { TemplateWords } from './template-words.js';
import { template as zh } from './zh/template.js';

export const TEMPLATE: Readonly<Record<Language, TemplateWords>> = { zh, en };
