import { TextDecoder } from 'node:util';
import { corrupt } from '../refusals.js';
import type { Part } from './archive.js';

/** The part's text in pieces. @throws Refusal FILE_CORRUPT on bytes that are not its encoding */
export async function* partText(part: Part): AsyncGenerator<string> {
  const decoder = new PartDecoder(part.place);
  for await (const bytes of part.read()) yield decoder.decode(bytes);
  yield decoder.end();
}

/** Decodes a part piece by piece, strictly: as its byte order mark or else its XML declaration says, UTF-8 where neither does. */
export class PartDecoder {
  readonly #place: string;
  #decoder: TextDecoder | undefined;

  constructor(place: string) {
    this.#place = place;
  }

  /** @throws Refusal FILE_CORRUPT */
  decode(bytes: Buffer): string {
    const decoder = (this.#decoder ??= decoderOf(bytes, this.#place));
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
      const encoding = (this.#decoder?.encoding ?? 'utf-8').toUpperCase();
      throw corrupt(this.#place, (say) => say.textNot(encoding));
    }
  }
}

const DECLARED = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/;
/** Where the declaration can be read as ASCII, the part is not in UTF-16, whatever it says. */
const WIDE = /^utf-?16/i;

/** The encoding of a part as TextDecoder names it, or as declared. @param head its first bytes */
export function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const [, declared = 'utf-8'] = DECLARED.exec(head.toString('latin1', 0, 200)) ?? [];
  return WIDE.test(declared) ? 'utf-8' : declared.toLowerCase();
}

function decoderOf(head: Buffer, place: string): TextDecoder {
  const encoding = encodingOf(head);
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw corrupt(place, (say) => say.encodingForeign(encoding));
  }
}
