import type { Hash } from 'node:crypto';
import { GrowingFile } from './growing-file.js';

/** Characters that wait to be encoded. Small texts that are joined are copied by every collection of garbage that they outlive. */
const BUFFERED_CHARACTERS = 4096;
/** Bytes that wait to be written. */
const BUFFERED_BYTES = 65_536;

/** A growing UTF-8 file. */
export class TextFile {
  readonly #file: GrowingFile;
  #waiting = '';
  #bytes = Buffer.alloc(0);
  #length = 0;

  /**
   * @param hash is fed the bytes as they are written
   * @throws Refusal OUTPUT_UNWRITABLE; also where the file exists already
   */
  constructor(path: string, hash?: Hash) {
    this.#file = new GrowingFile(path, hash);
  }

  get path(): string {
    return this.#file.path;
  }

  /** @throws Refusal OUTPUT_UNWRITABLE */
  append(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= BUFFERED_CHARACTERS) this.#encode();
  }

  /** Writes what waits and closes. */
  close(): void {
    this.#encode();
    this.#write();
    this.#file.close();
  }

  /** Closes without writing what waits, and removes the file. */
  discard(): void {
    this.#waiting = '';
    this.#length = 0;
    this.#file.discard();
  }

  #encode(): void {
    const most = this.#waiting.length * 3;
    if (this.#length + most > this.#bytes.length) {
      this.#write();
      // Of most files this is all there will be.
      if (most > this.#bytes.length)
        this.#bytes = Buffer.allocUnsafe(
          this.#waiting.length < BUFFERED_CHARACTERS ? most : most + BUFFERED_BYTES,
        );
    }
    this.#length += this.#bytes.write(this.#waiting, this.#length, 'utf8');
    this.#waiting = '';
  }

  #write(): void {
    if (this.#length === 0) return;
    const bytes = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    this.#file.write(bytes);
  }
}
