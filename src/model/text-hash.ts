/** Numbers of 32 bits that a hash is made of. */
export const LANES = 3;

const lanes = new Int32Array(LANES);

/**
 * 53 bits of a text as one exact number, to tell two texts apart without keeping either: two different ones are taken for the
 * same once in 9e15 times.
 */
export function textHash(text: string): number {
  hashInto(lanes, text);
  return ((lanes[0] ?? 0) >>> 0) * 2 ** 21 + ((lanes[1] ?? 0) >>> 11);
}

/**
 * Three lanes over the UTF-16 units, two units a step: a step's units are stirred once, and every lane turns them in by itself and
 * takes in the lane after it. All numbers are of 32 bits (`| 0`), which is what makes it fast.
 */
export function hashInto(hash: Int32Array, key: string): void {
  const { length } = key;
  const last = length - 1;
  let a = 0x9747b28c | 0;
  let b = 0x3c6ef372;
  let c = 0x51ed270b;
  for (let at = 0; at < length; at += 2) {
    // A last unit that stands alone is a step of its own; the length is mixed in below.
    const units = at === last ? key.charCodeAt(at) : key.charCodeAt(at) | (key.charCodeAt(at + 1) << 16);
    const stirred = Math.imul(rotate(Math.imul(units, 0xcc9e2d51), 15), 0x1b873593);
    a = (Math.imul(rotate(a ^ stirred, 13) + b, 5) + 0x561ccd1b) | 0;
    b = (Math.imul(rotate(b ^ stirred, 17) + c, 5) + 0x0bcaa747) | 0;
    c = (Math.imul(rotate(c ^ stirred, 11) + a, 5) + 0x2f8b8f65) | 0;
  }
  a ^= length;
  b ^= length;
  c ^= length;
  a = finish((a + b + c) | 0);
  b = finish((b + a) | 0);
  c = finish((c + b) | 0);
  hash[0] = a + b;
  hash[1] = b + c;
  hash[2] = c + a;
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
