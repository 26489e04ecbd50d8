import type { Part } from '../../roster/file/xlsx/archive.js';
import { partText } from '../../roster/file/xlsx/part-text.js';

const ENCODING = /(<\?xml[^>]*\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/;

/** The text of a part, to be written in UTF-8 whatever it was in. @throws Refusal FILE_CORRUPT */
export async function wholeText(part: Part): Promise<string> {
  let text = '';
  for await (const piece of partText(part)) text += piece;
  return inUtf8(text);
}

/** A text, or the first piece of one, that says UTF-8 of itself if it says anything. */
export function inUtf8(text: string): string {
  return text.replace(ENCODING, (declared, before: string) =>
    /["']utf-8["']$/i.test(declared) ? declared : `${before}"UTF-8"`,
  );
}
