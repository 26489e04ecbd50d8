import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { packWhole } from './deflate.js';

/** A part of some kilobytes, packed at once: a stream would take longer than the packing. */
export interface SmallPart {
  readonly name: string;
  readonly crc32: number;
  readonly size: number;
  readonly packed: Buffer;
  /** Of what is packed, in hex. */
  readonly sha256: string;
}

type Content = Omit<SmallPart, 'name'>;

/** A run may write thousands of workbooks, of which most small parts are the same. */
const KNOWN = new Map<string, Content>();
const MOST_KNOWN = 64;

export function smallPart(name: string, xml: string): SmallPart {
  const known = KNOWN.get(xml);
  if (known !== undefined) return { name, ...known };
  const content = contentOf(xml);
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
  KNOWN.set(xml, content);
  return { name, ...content };
}

function contentOf(xml: string): Content {
  const bytes = Buffer.from(xml, 'utf8');
  return {
    crc32: crc32(bytes),
    size: bytes.length,
    packed: packWhole(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
