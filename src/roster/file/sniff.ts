import type { Say } from '../../model/refusals/say.js';

/** What a file's first bytes say it is. `foreign` is a known format that is no roster; `say` names it. */
type FileKind = { readonly kind: ReadableKind } | { readonly kind: 'foreign'; readonly say: Say };

/** Kinds of content that are read. `biff` is the stream of an .xls file without its OLE container. */
export type ReadableKind = 'zip' | 'ole' | 'biff' | 'html' | 'xml' | 'text';

interface Signature {
  readonly bytes: readonly number[];
  readonly is: FileKind;
}

const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];
const foreign = (bytes: readonly number[], say: Say): Signature => ({
  bytes,
  is: { kind: 'foreign', say },
});

const SIGNATURES: readonly Signature[] = [
  { bytes: ascii('PK\x03\x04'), is: { kind: 'zip' } },
  { bytes: ascii('PK\x05\x06'), is: { kind: 'zip' } },
  { bytes: ascii('PK\x07\x08'), is: { kind: 'zip' } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], is: { kind: 'ole' } },
  // BIFF 2, 3, 4 and 5/8.
  { bytes: [0x09, 0x00, 0x04, 0x00], is: { kind: 'biff' } },
  { bytes: [0x09, 0x02, 0x06, 0x00], is: { kind: 'biff' } },
  { bytes: [0x09, 0x04, 0x06, 0x00], is: { kind: 'biff' } },
  { bytes: [0x09, 0x08, 0x08, 0x00], is: { kind: 'biff' } },
  { bytes: [0x09, 0x08, 0x10, 0x00], is: { kind: 'biff' } },
  foreign(ascii('%PDF'), (say) => say.isPdf()),
  foreign(ascii('{\\rtf'), (say) => say.isRtf()),
  foreign(ascii('\x89PNG'), (say) => say.isPicture()),
  foreign([0xff, 0xd8, 0xff], (say) => say.isPicture()),
  foreign(ascii('GIF8'), (say) => say.isPicture()),
  foreign([0x1f, 0x8b], (say) => say.isArchive()),
  foreign(ascii('7z\xbc\xaf\x27\x1c'), (say) => say.isArchive()),
  foreign(ascii('Rar!\x1a'), (say) => say.isArchive()),
];

/** Tells a file's kind from its first bytes, never from its extension; what has no signature is text, as markup or as CSV. */
export function sniffFile(head: Buffer): FileKind {
  const found = SIGNATURES.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  return found?.is ?? markupKind(head) ?? { kind: 'text' };
}

/** Documents that web systems export under the name of a spreadsheet, by how their text begins. */
const MARKUP: readonly { readonly pattern: RegExp; readonly is: FileKind }[] = [
  {
    // A comment ends at its first end: with any later one for an end, the ways to read many of them double with each.
    pattern: /^<\?xml\b[^>]*>\s*(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html)\b/i,
    is: { kind: 'html' },
  },
  { pattern: /^<(?:\?xml\s|(?:\w+:)?Workbook[\s>])/, is: { kind: 'xml' } },
  {
    pattern:
      /^<(?:!doctype\s|!--|(?:html|head|meta|title|style|script|link|body|center|div|p|span|font|form|h[1-6]|b|br|table|thead|tbody|tr|td|th)\b)/i,
    is: { kind: 'html' },
  },
  { pattern: /^MIME-Version:/i, is: { kind: 'foreign', say: (say) => say.isWebArchive() } },
];

function markupKind(head: Buffer): FileKind | undefined {
  const start = asciiOf(head).trimStart();
  return MARKUP.find(({ pattern }) => pattern.test(start))?.is;
}

/** The ASCII of a text in any encoding that has it, byte order mark and zero bytes left out. */
function asciiOf(head: Buffer): string {
  return head
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');
}
