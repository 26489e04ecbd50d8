/** A reference by number. */
const REFERENCE = /&#(?:x([0-9a-f]+)|([0-9]+))/gi;
/** What may be the beginning of one. More digits than this are those of no character, or zeros that nobody writes. */
const BEGUN = /&(?:#(?:x[0-9a-f]{0,12}|[0-9]{0,12}))?$/i;

/** Text of a page in which references to no character stand as text: a parser would make replacement characters of them. */
export async function* keptReferences(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    rest = BEGUN.exec(text)?.[0] ?? '';
    yield kept(text.slice(0, text.length - rest.length));
  }
  yield kept(rest);
}

function kept(text: string): string {
  return text.replaceAll(
    REFERENCE,
    (written: string, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return isCharacter(code) ? written : `&amp;${written.slice(1)}`;
    },
  );
}

function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
}
