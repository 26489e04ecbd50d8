import stringWidth from 'string-width';

const CHARACTERS = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** A text in lines of so many columns: broken at a space where there is one near, never within a character; all of it is there. */
export function wrapped(text: string, width: number): readonly string[] {
  if (stringWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const { segment } of CHARACTERS.segment(text)) {
    if (line === '' || stringWidth(line + segment) <= width) {
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
