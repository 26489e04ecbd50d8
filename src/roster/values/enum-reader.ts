import type { ColumnContext } from './column-context.js';
import { compactSpelling } from '../../model/compact-spelling.js';
import { type ContentReader, contentText, readAs, unreadable } from './reading.js';
import { hasDigitMark, tidyText } from '../../model/tidy.js';

/**
 * One of a column's values in any of its spellings; a doubtful spelling is read with a note. Of a cell in several parts
 * (三级/高级工) each part that is a spelling must say the same: 一级/技师 says two things.
 */
export function enumReader(context: ColumnContext): ContentReader {
  const required = context.values.join('、');
  return (content) => {
    const text = contentText(content);
    const spelling = compactSpelling(text);
    const parts = partsOf(text).map((part) => context.spellings.get(part));
    const said = new Set(parts.filter((value) => value !== undefined));
    const agreed = said.size === 1 && !parts.includes(undefined) ? parts[0] : undefined;
    const value = context.spellings.get(spelling) ?? agreed;
    // ③ alone may be a footnote's mark as well as a level.
    if (value === undefined || said.size > 1 || hasDigitMark(text)) return unreadable(content, required);
    const note = context.interpretedSpellings.has(spelling) ? `“${tidyText(text)}”按“${value}”计` : '';
    return readAs(content, { is: 'text', text: value }, note);
  };
}

function partsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/[/()]/)
    .map(compactSpelling)
    .filter((part) => part !== '');
}
