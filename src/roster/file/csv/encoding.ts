import { refused } from '../../../model/refusals/refused.js';
import type { SheetMeter } from '../read-meter.js';
import { piecesOf } from '../pieces.js';
import { unknownFormat } from '../refusals.js';
import type { FileSource } from '../source.js';

/** Labels of the encodings a roster may have, as TextDecoder names them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Encodings to try, in order. A byte order mark settles it; else UTF-8 comes first, for GBK text is practically never
 * valid UTF-8 while the reverse is common.
 */
export function encodingCandidates(head: Buffer): readonly Encoding[] {
  const marked = MARKS.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  return marked === undefined ? ['utf-8', 'gb18030'] : [marked.encoding];
}

/**
 * The file's text in pieces, without its byte order mark. Decoding is strict: no replacement character is made up.
 * @param encoding its label, as TextDecoder knows it
 * @throws Refusal FILE_ENCODING_UNKNOWN at the first byte that is not `encoding`, FILE_FORMAT_UNKNOWN at a zero byte
 */
export async function* textOf(
  source: FileSource,
  encoding: string,
  meter: SheetMeter,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const wide = encoding.startsWith('utf-16');
  for await (const bytes of meter.counted(piecesOf(source.path))) {
    if (!wide && bytes.includes(0)) throw unknownFormat(source.name, (say) => say.isBinaryOrUnmarked());
    yield decode(source, () => decoder.decode(bytes, { stream: true }));
  }
  yield decode(source, () => decoder.decode());
}

/** Ideographs that prove UTF-8: no GBK text reads as that many before a byte of it is not UTF-8. */
const IDEOGRAPHS = 4;

/**
 * The line of the first byte that is not UTF-8, in a text that is UTF-8 before it; undefined where what stands before
 * could be GBK too.
 */
export async function faultInUtf8(source: FileSource): Promise<number | undefined> {
  const decoder = new TextDecoder('utf-8');
  let line = 1;
  let ideographs = 0;
  let returned = false;
  for await (const bytes of piecesOf(source.path)) {
    const text = decoder.decode(bytes, { stream: true });
    const fault = text.indexOf('\ufffd');
    const sound = fault < 0 ? text : text.slice(0, fault);
    ideographs += sound.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
    line += sound.match(/\n|\r(?!\n)/g)?.length ?? 0;
    // A line end of two characters may come in two pieces.
    if (returned && sound.startsWith('\n')) line -= 1;
    returned = sound.endsWith('\r');
    if (fault >= 0) break;
  }
  return ideographs < IDEOGRAPHS ? undefined : line;
}

function decode(source: FileSource, run: () => string): string {
  try {
    return run();
  } catch {
    throw refused('FILE_ENCODING_UNKNOWN', source.name, (say) => say.encodingUnknown());
  }
}
