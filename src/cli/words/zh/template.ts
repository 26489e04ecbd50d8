import type { TemplateWords } from '../template-words.js';

export const template: TemplateWords = {
  columns: (columns, required) => `${columns} 栏，必填 ${required} 栏`,
  next: '填好后用 butie validate 核对。',
};
