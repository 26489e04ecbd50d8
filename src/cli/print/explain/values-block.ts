import type { ExplainedRow, ExplainedValue } from '../../../past/explain/explanation.js';
import { aligned, type Block } from './block.js';
import type { ExplainWords } from '../../words/explain-words.js';
import { textColumns } from '../text-columns.js';

/** The cells as they were read: raw, and as understood where that is not the same. */
export function valuesBlock({ values, absent, about }: ExplainedRow, words: ExplainWords): Block {
  const bear = values.filter(
    ({ bold, rules }) => bold || about === undefined || rules.length === 0 || rules.includes(about),
  );
  const rows = bear.map((value) => [value.cell, value.column, shownOf(value, words), remarkOf(value, words)]);
  return {
    title: words.values,
    lines: [...aligned(rows, textColumns), ...(absent.length === 0 ? [] : [words.absent(absent)])],
  };
}

function shownOf({ state, shown, understood, note }: ExplainedValue, words: ExplainWords): string {
  if (state === 'blank') return words.blank;
  if (understood === '') return shown;
  return note === '' && understood.startsWith(shown) ? understood : `'${shown}' → ${understood}`;
}

function remarkOf(
  { header, column, note, state, required, rules }: ExplainedValue,
  words: ExplainWords,
): string {
  return [
    ...(rules.length === 0 ? [] : [`${words.rule} ${words.list(rules)}`]),
    ...(header === column ? [] : [words.headed(header)]),
    ...(note === '' ? [] : [`※${words.interpreted(note)}`]),
    ...(state === 'bad' ? [`✗${words.unusable(required)}`] : []),
  ].join(words.comma);
}
