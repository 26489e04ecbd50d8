/** Text in GB18030, for tests: characters of two bytes and those beyond the first plane. @throws Error for any other */
export function gb18030(text: string): Buffer {
  return Buffer.from([...text].flatMap(bytesOf));
}

const decoder = new TextDecoder('gb18030', { fatal: true });

/** Every sequence of two bytes, by the character that it is. */
const PAIRS = new Map<string, readonly number[]>();
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail !== 0x7f) PAIRS.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

function bytesOf(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  const bytes = code < 0x1_0000 ? PAIRS.get(character) : fourBytes(code - 0x1_0000);
  if (bytes === undefined) throw new Error(`${character} is not among the characters that tests write`);
  return bytes;
}

/** Characters beyond the first plane stand in their own order from 90 30 81 30 on. */
function fourBytes(index: number): readonly number[] {
  const leads = Math.floor(index / 12_600);
  return [
    0x90 + leads,
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}
