/** What Markdown, with tables and the like of GitHub, would take for more than text. An underscore within a word is none. */
const SPECIAL = /[\\`*[\]<>|&~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What at the beginning of a line would make a heading, a list or a rule of it. */
const AT_START = /^([#+=-]|\d+(?=[.)](?: |$)))/;

/** A plain text as one line of Markdown that reads as just that text. */
export function markdownText(text: string): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(SPECIAL, String.raw`\$&`);
  return line.replace(AT_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Gives each heading its anchor as GitHub does: lower case, hyphens for spaces, no punctuation; a repeated one is numbered. */
export function anchors(): (heading: string) => string {
  const seen = new Map<string, number>();
  return (heading) => {
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(plain) ?? 0;
    seen.set(plain, before + 1);
    return before === 0 ? plain : `${plain}-${before}`;
  };
}
