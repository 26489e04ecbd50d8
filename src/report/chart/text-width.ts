const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
/** Of the width of a Chinese character: rather too wide than too narrow, whatever font there is. */
const NARROW = 0.58;

/** Pixels that a text takes, the same on every machine: the page is laid out where nobody knows its fonts. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : NARROW;
  return width * fontSize;
}

/** A text cut to a width, with … where something was left out. */
export function fittedText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let fitted = '';
  for (const character of text) {
    if (textWidth(`${fitted}${character}…`, fontSize) > width) break;
    fitted += character;
  }
  return `${fitted}…`;
}
