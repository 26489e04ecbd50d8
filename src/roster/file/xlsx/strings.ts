import { detach } from '../detach.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import type { Part } from './archive.js';
import { unescapeText } from './escape.js';
import { createRunCollector } from './runs.js';
import { readXml } from './xml.js';

/** The shared strings, in order: rich text runs joined, phonetic guides dropped. @throws Refusal FILE_CORRUPT, FILE_TOO_LARGE */
export async function readSharedStrings(part: Part): Promise<readonly string[]> {
  if (part.bytes > LIMITS.sharedStringBytes)
    throw tooLarge(part.place, '共享字符串字节数', LIMITS.sharedStringBytes);
  const strings: string[] = [];
  const run = createRunCollector();
  await readXml(part, {
    open(name) {
      if (name === 'si') run.reset();
      run.open(name);
    },
    close(name) {
      run.close(name);
      if (name !== 'si') return;
      if (strings.length === LIMITS.sharedStrings)
        throw tooLarge(part.place, '共享字符串数', LIMITS.sharedStrings);
      if (run.text().length > LIMITS.cellCharacters)
        throw tooLarge(part.place, '单元格字符数', LIMITS.cellCharacters);
      strings.push(detach(unescapeText(run.text())));
    },
    text: run.append,
  });
  return strings;
}
