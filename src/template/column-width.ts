import { columnForm } from './column-form.js';
import type { TemplateColumn } from './template-column.js';

/** What a column's longest choice may widen it to. */
const WIDEST = 30;

/** In characters: wide enough for its header on two lines, for its example and for what may be chosen. */
export function columnWidth({ data, example, choices }: TemplateColumn): number {
  const longest = Math.max(0, ...choices.map(shownWidth));
  return Math.max(
    columnForm(data).width,
    shownWidth(example) + 2,
    Math.ceil(shownWidth(data.name) / 2) + 3,
    Math.min(longest + 2, WIDEST),
  );
}

/** How wide a text is shown, in characters: a Chinese one is two wide. */
export function shownWidth(text: string): number {
  return Array.from(text, (character) => (character < '\u0250' ? 1 : 2)).reduce<number>(
    (sum, one) => sum + one,
    0,
  );
}
