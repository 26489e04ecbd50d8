/** Zero bytes behind the last one, so that comparing words there reads nothing that is not there and matches nothing. */
export const PADDING = 8;

/** Four bytes as one number: comparing them at once is what makes scanning fast. */
export function wordAt(view: DataView, at: number): number {
  return view.getInt32(at, true);
}

export function threeAt(view: DataView, at: number): number {
  return view.getInt32(at, true) & 0xff_ff_ff;
}

export function twoAt(view: DataView, at: number): number {
  return view.getUint16(at, true);
}

export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

/** The number that the bytes of two, three or four ASCII characters make. */
export function bytesOf(text: string): number {
  return Buffer.from(text.padEnd(4, '\0'), 'latin1').readInt32LE();
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
