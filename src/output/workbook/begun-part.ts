import { createHash, type Hash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** The beginning of a part, packed already: it need not be unpacked to be summed up. */
export interface BegunPart {
  readonly sums: PartSums;
  /** It stands by itself, so that more may come after it. */
  packed(): AsyncIterable<Buffer>;
}

/** Of the content of a part so far. */
export class PartSums {
  readonly sha256: Hash = createHash('sha256');
  crc32 = 0;
  /** Bytes. */
  size = 0;

  add(bytes: Buffer): void {
    this.sha256.update(bytes);
    this.crc32 = crc32(bytes, this.crc32);
    this.size += bytes.length;
  }
}
