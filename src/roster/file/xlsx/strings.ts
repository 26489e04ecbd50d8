import { type Cell, cellText } from '../../../model/cell.js';
import { LIMITS } from '../limits.js';
import { corrupt, tooLarge } from '../refusals.js';
import type { Part } from './archive.js';
import { createAttributesCheck } from './scan/attributes-memo.js';
import type { ByteSource } from './scan/byte-source.js';
import { bytesOf, skipSpace, startsWith, wordAt } from './scan/bytes.js';
import { unescapeText } from './escape.js';
import { createListReader, type ItemReader } from './scan/list-reader.js';
import { createRunCollector } from './runs.js';
import type { XmlHandler } from '../xml/xml-reader.js';

const ITEM = Buffer.from('<si><t');
const TEXT_END = bytesOf('</t>');
const PHONETIC = Buffer.from('<phoneticPr');
const ITEM_END = Buffer.from('</si>');

/** The shared strings, in order: rich text runs joined, with the mark that one of them has; phonetic guides dropped. @throws Refusal FILE_CORRUPT, FILE_TOO_LARGE */
export async function readSharedStrings(part: Part): Promise<readonly Cell[]> {
  if (part.bytes > LIMITS.sharedStringBytes)
    throw tooLarge(part.place, 'sharedStringBytes', LIMITS.sharedStringBytes);
  const strings: Cell[] = [];

  function add(string: Cell): void {
    if (strings.length === LIMITS.sharedStrings)
      throw tooLarge(part.place, 'sharedStrings', LIMITS.sharedStrings);
    if (cellText(string).length > LIMITS.cellCharacters)
      throw tooLarge(part.place, 'cellCharacters', LIMITS.cellCharacters);
    strings.push(string);
  }

  const list = { container: 'sst', item: 'si', readItem: createStringScanner(add) };
  const reader = createListReader(part.place, list, createStringHandler(part.place, add));
  for await (const bytes of part.read()) reader.write(bytes);
  reader.end();
  return strings;
}

/** Scans an `<si>` of one plain text; one with runs is for the XML parser to read. */
function createStringScanner(add: (string: Cell) => void): ItemReader {
  const isPlain = createAttributesCheck();

  /** Where the phonetic properties end, which say how to read the text aloud; without any, where they would begin. */
  function skipPhonetics(source: ByteSource, from: number): number | undefined {
    if (!startsWith(source.bytes, from, PHONETIC)) return from;
    const spelling = source.attributes(from + PHONETIC.length);
    return spelling !== undefined && source.closed && isPlain(spelling) ? source.end : undefined;
  }

  return (source, from) => {
    const { bytes, view } = source;
    const at = skipSpace(bytes, from);
    if (!startsWith(bytes, at, ITEM)) return undefined;
    const spelling = source.attributes(at + ITEM.length);
    if (spelling === undefined || !isPlain(spelling)) return undefined;
    let text: string | undefined = '';
    if (!source.closed) {
      text = source.text(source.end);
      if (wordAt(view, source.end) !== TEXT_END) return undefined;
      source.end += 4;
    }
    const end = skipPhonetics(source, source.end);
    if (text === undefined || end === undefined || !startsWith(bytes, end, ITEM_END)) return undefined;
    add(unescapeText(text));
    return end + ITEM_END.length;
  };
}

/**
 * @param add receives every `<si>`, escapes resolved, in memory of its own
 * @throws Refusal FILE_CORRUPT at one within another, which would number the rest anew
 */
export function createStringHandler(place: string, add: (string: Cell) => void): XmlHandler {
  const run = createRunCollector();
  let within = false;
  return {
    open(name, attributes) {
      if (name === 'si') {
        if (within) throw corrupt(place, (say) => say.elementIn('si', 'si'));
        within = true;
        run.reset();
      }
      run.open(name, attributes);
    },
    close(name) {
      run.close(name);
      if (name !== 'si') return;
      within = false;
      add(run.cell());
    },
    text: run.append,
  };
}
