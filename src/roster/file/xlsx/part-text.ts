import { TextDecoder } from 'node:util';
import { corrupt } from '../refusals.js';
import type { Part } from './archive.js';

/** The part's text in pieces. @throws Refusal FILE_CORRUPT on bytes that are not its encoding */
export async function* partText(part: Part): AsyncGenerator<string> {
  const decoder = new PartDecoder(part.place);
  for await (const bytes of part.read()) yield decoder.decode(bytes);
  yield decoder.end();
}

/** Decodes a part piece by piece, strictly: UTF-8, or UTF-16 where a byte order mark says so. */
export class PartDecoder {
  readonly #place: string;
  #decoder: TextDecoder | undefined;

  constructor(place: string) {
    this.#place = place;
  }

  /** @throws Refusal FILE_CORRUPT */
  decode(bytes: Buffer): string {
    const decoder = (this.#decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true }));
    return this.#strictly(() => decoder.decode(bytes, { stream: true }));
  }

  /** What the last piece left unfinished. @throws Refusal FILE_CORRUPT */
  end(): string {
    return this.#strictly(() => this.#decoder?.decode() ?? '');
  }

  #strictly(run: () => string): string {
    try {
      return run();
    } catch {
      throw corrupt(this.#place, '文字编码有误，不是有效的 UTF-8');
    }
  }
}

/** @param head the first bytes of a part */
export function encodingOf(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
}
