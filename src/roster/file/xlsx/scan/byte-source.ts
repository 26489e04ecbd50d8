import { byteAt } from './bytes.js';
import { resolveReferences } from './references.js';
import type { TextMemo } from './text-memo.js';

/** What a byte is to a text between tags. Below STOP a text goes on; the bits say what it must be looked at for. */
const PLAIN = 0;
const REFERENCE = 1;
/** Part of a character beyond ASCII. */
const WIDE = 2;
const STOP = 4;
const ALIEN = 8;

/** Alien: ">" may end "]]>", a carriage return becomes a line feed, controls are not allowed everywhere. */
const TEXT_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  if (char === '<') return STOP;
  if (char === '&') return REFERENCE;
  if (byte >= 0x80) return WIDE;
  return char === '\t' || char === '\n' || (byte >= 0x20 && byte < 0x7f && char !== '>') ? PLAIN : ALIEN;
});

/** Bytes of an attribute list that refers to nothing and ends nothing. */
const ATTRIBUTE_BYTES = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x7f && !'<>&'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

const GREATER = 0x3e;
const SLASH = 0x2f;
/** Shorter slices of a string are copies in V8, and several times cheaper than reading the bytes anew. */
const COPIED = 13;

/** UTF-8 bytes of a part that are scanned in place, and the texts in them; what was read does not refer to the bytes. */
export class ByteSource {
  /** Behind what was read last. */
  end = 0;
  /** Whether the tag read last closes itself. */
  closed = false;
  /** The same bytes, to compare several at once. */
  readonly view: DataView;
  #ascii: string | undefined;

  /** @param bytes followed by PADDING zeros from `length` on */
  constructor(
    readonly bytes: Buffer,
    readonly length: number,
    readonly memo: TextMemo,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** The text up to the next "<", references resolved; undefined where it is for the XML parser to say what it means. */
  text(from: number): string | undefined {
    const { bytes } = this;
    let at = from;
    let seen = PLAIN;
    let kind = kindOf(byteAt(bytes, at));
    while (kind < STOP) {
      seen |= kind;
      at += 1;
      kind = kindOf(byteAt(bytes, at));
    }
    this.end = at;
    if (kind !== STOP) return undefined;
    if (seen === PLAIN) return this.#slice(from, at);
    const text = seen & WIDE ? this.memo.decode(bytes, from, at) : this.#slice(from, at);
    return seen & REFERENCE && text !== undefined ? resolveReferences(text) : text;
  }

  /** What stands before the ">" or "/>" that ends a tag; undefined where a reference or a bracket is among it. */
  attributes(from: number): string | undefined {
    let at = from;
    while (ATTRIBUTE_BYTES[byteAt(this.bytes, at)] === 1) at += 1;
    if (byteAt(this.bytes, at) !== GREATER) return undefined;
    this.end = at + 1;
    this.closed = at > from && byteAt(this.bytes, at - 1) === SLASH;
    return this.#slice(from, this.closed ? at - 1 : at);
  }

  #slice(from: number, to: number): string {
    if (to - from >= COPIED) return this.bytes.toString('latin1', from, to);
    this.#ascii ??= this.bytes.toString('latin1', 0, this.length);
    return this.#ascii.slice(from, to);
  }
}

function kindOf(byte: number): number {
  return TEXT_BYTES[byte] ?? ALIEN;
}
