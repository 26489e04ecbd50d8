/** Zero bytes behind the last one, so that comparing words there reads nothing that is not there and matches nothing. */
export const PADDING = 8;

/** Four bytes as one number: comparing them at once is what makes scanning fast. */
export function wordAt(bytes: Uint8Array, at: number): number {
  return threeAt(bytes, at) | (byteAt(bytes, at + 3) << 24);
}

export function threeAt(bytes: Uint8Array, at: number): number {
  return twoAt(bytes, at) | (byteAt(bytes, at + 2) << 16);
}

export function twoAt(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8);
}

export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

/** The number that the bytes of two, three or four ASCII characters make. */
export function bytesOf(text: string): number {
  return wordAt(Buffer.from(text.padEnd(4, '\0'), 'latin1'), 0);
}

export function startsWith(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index += 1) {
    if (bytes[at + index] !== expected[index]) return false;
  }
  return true;
}

/** Where white space ends. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (SPACES[byteAt(bytes, at)] === 1) at += 1;
  return at;
}

const SPACES = Uint8Array.from({ length: 256 }, (_, byte) => ([9, 10, 13, 32].includes(byte) ? 1 : 0));
