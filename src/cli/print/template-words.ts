import type { Language } from '../language.js';
import { table } from './table.js';

/** A blank roster that was written. */
export interface WrittenTemplate {
  readonly kind: string;
  readonly title: string;
  readonly file: string;
  readonly columns: number;
  readonly required: number;
}

interface TemplateWords {
  readonly columns: (columns: number, required: number) => string;
  readonly next: string;
}

const WORDS: Readonly<Record<Language, TemplateWords>> = {
  zh: {
    columns: (columns, required) => `${columns} 栏，必填 ${required} 栏`,
    next: '填好后用 butie validate 核对。',
  },
  en: {
    columns: (columns, required) => `${columns} columns, ${required} required`,
    next: 'Once filled in, check it with butie validate.',
  },
};

/** Which blank rosters were written, and what to do next. */
export function templateText(written: readonly WrittenTemplate[]): Readonly<Record<Language, string>> {
  const text = ({ columns, next }: TemplateWords): string => {
    const lines = written.map((each) => [each.file, each.title, columns(each.columns, each.required)]);
    return `${table(lines, [])}${next}\n`;
  };
  return { zh: text(WORDS.zh), en: text(WORDS.en) };
}
