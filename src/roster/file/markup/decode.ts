import { Refusal } from '../../../model/refusal.js';
import { encodingCandidates, textOf } from '../csv/encoding.js';
import { LIMITS } from '../limits.js';
import { SheetMeter } from '../read-meter.js';
import { tooLarge } from '../refusals.js';
import type { FileSource } from '../source.js';

/** `<meta charset=…>`, `<meta … content="text/html; charset=…">`, `<?xml … encoding="…">`. */
const DECLARED = /(?:charset|encoding)\s*=\s*(?:["']\s*)?([\w-]+)/i;

/** Encodings, as TextDecoder names them, that not every text is valid in. */
const SEVERAL_BYTES = /^(?:utf-8|gb|big5|shift_jis|euc-|iso-2022-)/;

/**
 * Reads a markup file as a whole. A byte order mark settles its encoding; else strict UTF-8 comes first, for Chinese text in another
 * encoding is practically never valid UTF-8. What the file declares is often wrong: an encoding of several bytes is tried before
 * GB18030 and fails where it does not fit, but one of single bytes fits any text and comes last.
 * @param read reads the text piece by piece; called once more for each encoding that does not fit
 * @throws Refusal FILE_ENCODING_UNKNOWN when none fits, FILE_TOO_LARGE, and whatever `read` throws
 */
export async function readDecoded<Result>(
  source: FileSource,
  read: (pieces: AsyncIterable<string>) => Promise<Result>,
): Promise<Result> {
  if (source.bytes > LIMITS.markupBytes) throw tooLarge(source.name, 'markupBytes', LIMITS.markupBytes);
  const candidates = candidatesOf(source.head);
  for (const encoding of candidates.slice(0, -1)) {
    try {
      return await read(textOf(source, encoding, new SheetMeter(source.bytes)));
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'FILE_ENCODING_UNKNOWN')) throw error;
    }
  }
  return read(textOf(source, candidates.at(-1) ?? 'utf-8', new SheetMeter(source.bytes)));
}

function candidatesOf(head: Buffer): readonly string[] {
  const [first, ...others] = encodingCandidates(head);
  if (first === undefined || others.length === 0) return first === undefined ? [] : [first];
  const declared = labelOf(DECLARED.exec(head.toString('latin1'))?.[1] ?? '');
  const isWide = declared.some((encoding) => SEVERAL_BYTES.test(encoding));
  return [...new Set(isWide ? [first, ...declared, ...others] : [first, ...others, ...declared])];
}

/** The encoding as TextDecoder names it, as a list of one or none; GBK is a part of GB18030. UTF-16 would not have been read so far. */
function labelOf(declared: string): readonly string[] {
  try {
    const { encoding } = new TextDecoder(declared);
    if (encoding.startsWith('utf-16')) return [];
    return [encoding === 'gbk' ? 'gb18030' : encoding];
  } catch {
    return [];
  }
}
