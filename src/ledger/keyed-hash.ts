import { createHmac } from 'node:crypto';

/** What a ledger's key is used for; each use has a key of its own. */
type Purpose = 'chain' | 'ids' | 'fingerprint';

/** The keyed hashes of a ledger. Who has the file but not the key can neither tell whose numbers they are nor make an entry that fits. */
export interface KeyedHash {
  /** Of a number or key, 16 bytes; of '' nothing. */
  id(text: string): Buffer;
  /** Of the chain, 32 bytes. */
  link(text: string): Buffer;
  /** Tells one key from another, and nothing of it. 16 hexadecimal digits. */
  readonly fingerprint: string;
}

const ID_BYTES = 16;
/** Keys of payments are asked for when a stretch of them is looked up, and again when each is entered. */
const RECENT = 1_000;
const NOTHING = Buffer.alloc(0);

/** @param secret 32 bytes */
export function keyedHash(secret: Uint8Array): KeyedHash {
  const keyFor = (purpose: Purpose): Buffer =>
    createHmac('sha256', secret).update(`butie ledger ${purpose}`).digest();
  const ids = keyFor('ids');
  const chain = keyFor('chain');
  const hashOf = (text: string): Buffer =>
    createHmac('sha256', ids).update(text).digest().subarray(0, ID_BYTES);
  let recent = new Map<string, Buffer>();
  return {
    id(text) {
      if (text === '') return NOTHING;
      const known = recent.get(text);
      if (known !== undefined) return known;
      if (recent.size >= RECENT) recent = new Map();
      const hash = hashOf(text);
      recent.set(text, hash);
      return hash;
    },
    link: (text) => createHmac('sha256', chain).update(text).digest(),
    fingerprint: keyFor('fingerprint').toString('hex').slice(0, 16),
  };
}
