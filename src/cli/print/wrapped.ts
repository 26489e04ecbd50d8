import { textColumns } from './text-columns.js';

/** A text in lines of so many columns: broken at a space where there is one near, never within a character; all of it is there. */
export function wrapped(text: string, width: number): readonly string[] {
  if (textColumns(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const { segment } of charactersOf(text)) {
    if (line === '' || textColumns(line + segment) <= width) {
      line += segment;
      continue;
    }
    const space = segment === ' ' ? line.length : line.lastIndexOf(' ');
    const isNear = space > line.length / 2;
    lines.push(isNear ? line.slice(0, space) : line);
    line = isNear ? `${line.slice(space + 1)}${segment === ' ' ? '' : segment}` : segment;
  }
  return line === '' ? lines : [...lines, line];
}

let characters: Intl.Segmenter | undefined;

/** Made for the first text that is folded: most outputs have none, and it takes a while. */
function charactersOf(text: string): Intl.Segments {
  characters ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return characters.segment(text);
}
