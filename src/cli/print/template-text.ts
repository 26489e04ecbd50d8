import type { TemplateWords } from '../words/template-words.js';
import { table } from './table.js';

/** A blank roster that was written. */
export interface WrittenTemplate {
  readonly kind: string;
  readonly title: string;
  readonly file: string;
  readonly columns: number;
  readonly required: number;
}

/** Which blank rosters were written, and what to do next. */
export function templateText(written: readonly WrittenTemplate[], words: TemplateWords): string {
  const lines = written.map((each) => [each.file, each.title, words.columns(each.columns, each.required)]);
  return `${table(lines, [])}${words.next}\n`;
}
