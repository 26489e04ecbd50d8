import { LIMITS } from '../limits.js';
import { corrupt, tooLarge } from '../refusals.js';
import { parseRange, type Range } from '../sheet/address.js';
import type { SheetOutline } from '../sheet/sheet-outline.js';
import type { Part } from './archive.js';
import { partText } from './part-text.js';
import { createXmlReader, isTrue, type XmlHandler } from '../xml/xml-reader.js';

const ROWS_OPEN = /<(?:[^<>\s:/]+:)?sheetData(?=[\s/>])[^<>]*>/;
const ROWS_CLOSE = /<\/(?:[^<>\s:/]+:)?sheetData\s*>/;
/** Longest piece of a closing tag that may lie before a border between two pieces of text. */
const CLOSE_CHARACTERS = 128;

/**
 * Reads a sheet without its rows, for merged ranges stand behind them: the text between the sheetData tags is inflated
 * (and its checksum verified) but not parsed.
 * @throws Refusal FILE_CORRUPT, FILE_TOO_LARGE
 */
export async function readOutline(part: Part): Promise<SheetOutline> {
  const merges: Range[] = [];
  const found = { rowsHidden: false };
  const reader = createXmlReader(part.place, outlineHandler(part.place, merges, found));
  for await (const text of partText({ ...part, read: () => withoutRows(part) })) reader.write(text);
  reader.end();
  return {
    merges: merges.toSorted((a, b) => a.top - b.top || a.left - b.left),
    rowsHidden: found.rowsHidden,
  };
}

function outlineHandler(place: string, merges: Range[], found: { rowsHidden: boolean }): XmlHandler {
  return {
    open(name, { ref = '', zeroHeight }) {
      if (name === 'sheetFormatPr') found.rowsHidden = isTrue(zeroHeight);
      if (name !== 'mergeCell') return;
      const range = parseRange(ref);
      if (range === undefined || range.bottom > LIMITS.rows || range.right >= LIMITS.columns)
        throw corrupt(place, (say) => say.mergeWrong(ref.slice(0, 40)));
      if (merges.length === LIMITS.merges) throw tooLarge(place, 'merges', LIMITS.merges);
      if (range.top < range.bottom || range.left < range.right) merges.push(range);
    },
    close() {},
    text() {},
  };
}

/**
 * The part's bytes with everything between the sheetData tags left out. They are searched as Latin-1, one character a
 * byte: decoding rows only to drop them costs as much as inflating them. In UTF-16 no tag is found, and none left out.
 */
async function* withoutRows(part: Part): AsyncGenerator<Buffer> {
  let stage: 'before' | 'within' | 'after' = 'before';
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of part.read()) {
    let bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    if (stage === 'before') {
      const open = ROWS_OPEN.exec(bytes.toString('latin1'));
      // A tag cut in two begins at the last "<".
      const end = open === null ? Math.max(0, bytes.lastIndexOf('<')) : open.index + open[0].length;
      yield bytes.subarray(0, end);
      bytes = bytes.subarray(end);
      if (open === null && bytes.length > LIMITS.xmlTokenCharacters) {
        throw tooLarge(part.place, 'xmlTokenCharacters', LIMITS.xmlTokenCharacters);
      }
      if (open !== null) stage = open[0].endsWith('/>') ? 'after' : 'within';
    }
    if (stage === 'within') {
      // Searching for a word first is many times faster than the expression.
      const close = bytes.includes('sheetData') ? ROWS_CLOSE.exec(bytes.toString('latin1')) : null;
      bytes = bytes.subarray(close === null ? -CLOSE_CHARACTERS : close.index);
      if (close !== null) stage = 'after';
    }
    if (stage === 'after') {
      yield bytes;
      bytes = Buffer.alloc(0);
    }
    rest = bytes;
  }
  if (stage === 'within') throw corrupt(part.place, (say) => say.sheetDataOpen());
  yield rest;
}
