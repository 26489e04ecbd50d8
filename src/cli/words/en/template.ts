import type { TemplateWords } from '../template-words.js';

export const template: TemplateWords = {
  columns: (columns, required) => `${columns} columns, ${required} required`,
  next: 'Once filled in, check it with butie validate.',
};
