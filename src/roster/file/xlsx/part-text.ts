import { TextDecoder } from 'node:util';
import { corrupt } from '../refusals.js';
import type { Part } from './archive.js';

/** The part's text in pieces; UTF-8, or UTF-16 where a byte order mark says so. @throws Refusal FILE_CORRUPT on bytes that are not that encoding */
export async function* partText(part: Part): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const bytes of part.read()) {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    yield decode(part, decoder, bytes);
  }
  if (decoder !== undefined) yield decode(part, decoder, undefined);
}

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** @param bytes the next piece, or undefined at the end */
function decode(part: Part, decoder: TextDecoder, bytes: Buffer | undefined): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw corrupt(part.place, '文字编码有误，不是有效的 UTF-8');
  }
}
