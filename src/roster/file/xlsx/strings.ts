import { detach } from '../detach.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import type { Part } from './archive.js';
import { unescapeText } from './escape.js';
import { createListReader, type ItemReader } from './list-reader.js';
import { partText } from './part-text.js';
import { optionalAttributes } from './plain-attributes.js';
import { SPACE, textUntil } from './plain-text.js';
import { resolveReferences } from './references.js';
import { createRunCollector } from './runs.js';
import type { XmlHandler } from './xml.js';

const TEXT = `<t${optionalAttributes('xml:space')}${textUntil('</t>')}`;
/** Says how to read aloud; nothing of the text. */
const PHONETIC = `(?:<phoneticPr${optionalAttributes('fontId', 'type', 'alignment')} */>)?`;
const PLAIN_STRING = new RegExp(`${SPACE}<si>${TEXT}${PHONETIC}</si>`, 'y');

/** The shared strings, in order: rich text runs joined, phonetic guides dropped. @throws Refusal FILE_CORRUPT, FILE_TOO_LARGE */
export async function readSharedStrings(part: Part): Promise<readonly string[]> {
  if (part.bytes > LIMITS.sharedStringBytes)
    throw tooLarge(part.place, '共享字符串字节数', LIMITS.sharedStringBytes);
  const strings: string[] = [];

  function add(text: string): void {
    if (strings.length === LIMITS.sharedStrings)
      throw tooLarge(part.place, '共享字符串数', LIMITS.sharedStrings);
    if (text.length > LIMITS.cellCharacters)
      throw tooLarge(part.place, '单元格字符数', LIMITS.cellCharacters);
    strings.push(detach(unescapeText(text)));
  }

  const list = { container: 'sst', item: 'si', readItem: createPlainStringReader(add) };
  const reader = createListReader(part.place, list, createStringHandler(add));
  for await (const text of partText(part)) reader.write(text);
  reader.end();
  return strings;
}

function createPlainStringReader(add: (text: string) => void): ItemReader {
  return (text, at) => {
    PLAIN_STRING.lastIndex = at;
    const found = PLAIN_STRING.exec(text);
    if (found === null) return undefined;
    add(resolveReferences(found[1] ?? ''));
    return PLAIN_STRING.lastIndex;
  };
}

/** @param add receives the text of every `<si>`, escapes as written */
export function createStringHandler(add: (text: string) => void): XmlHandler {
  const run = createRunCollector();
  return {
    open(name) {
      if (name === 'si') run.reset();
      run.open(name);
    },
    close(name) {
      run.close(name);
      if (name === 'si') add(run.text());
    },
    text: run.append,
  };
}
