import { choiceWords, needWords, readerWords, writingWords } from './column-words.js';
import type { TemplateColumn } from './template-column.js';

/** More would hide the sheet below; the guide has all. */
const MOST_CHARACTERS = 220;

/** The note on a column's header: whether it must be filled in, how it is written, what is read besides, who needs it. */
export function columnNote(column: TemplateColumn): string {
  const { data, choices } = column;
  const synonyms = data.synonyms ?? [];
  return [
    needWords(column),
    `写法：${writingWords(column)}`,
    ...(choices.length === 0
      ? []
      : [`${data.type === 'enum' ? '选项' : '可填'}：${shortened(choiceWords(column))}`]),
    ...(synonyms.length === 0 ? [] : [`表头也可写作：${synonyms.join('、')}`]),
    `用于：${shortened(readerWords(column))}`,
  ].join('\n');
}

/** Between two items, never within one. */
function shortened(words: string): string {
  if (words.length <= MOST_CHARACTERS) return words;
  const end = Math.max(...['；', '、'].map((mark) => words.lastIndexOf(mark, MOST_CHARACTERS)));
  return `${words.slice(0, end)}……（全部见填写说明）`;
}
