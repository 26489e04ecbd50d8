/** Numbers of 32 bits that a hash is made of. */
export const LANES = 3;

const lanes = new Uint32Array(LANES);

/**
 * 53 bits of a text as one exact number, to tell two texts apart without keeping either: two different ones are taken for the
 * same once in 9e15 times.
 */
export function textHash(text: string): number {
  hashInto(lanes, text);
  const [first = 0, second = 0] = lanes;
  return first * 2 ** 21 + (second >>> 11);
}

/** Three lanes over the UTF-16 units, two units a step, each lane stirred by the one before it. */
export function hashInto(hash: Uint32Array, key: string): void {
  let a = 0x9747b28c;
  let b = 0x3c6ef372;
  let c = 0x51ed270b;
  for (let at = 0; at < key.length; at += 2) {
    // Beyond the end charCodeAt is NaN, which the bit operation makes 0; the length is mixed in below.
    const block = key.charCodeAt(at) | (key.charCodeAt(at + 1) << 16);
    a = Math.imul(rotate(a ^ stir(block, 0xcc9e2d51, 15), 13) + b, 5) + 0x561ccd1b;
    b = Math.imul(rotate(b ^ stir(block, 0x1b873593, 17), 17) + c, 5) + 0x0bcaa747;
    c = Math.imul(rotate(c ^ stir(block, 0x38b34ae5, 11), 11) + a, 5) + 0x2f8b8f65;
  }
  a ^= key.length;
  b ^= key.length;
  c ^= key.length;
  a = finish(a + b + c);
  b = finish(b + a);
  c = finish(c + b);
  hash[0] = a + b;
  hash[1] = b + c;
  hash[2] = c + a;
}

function stir(block: number, factor: number, turn: number): number {
  return Math.imul(rotate(Math.imul(block, factor), turn), factor ^ 0x5bd1e995);
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function finish(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
