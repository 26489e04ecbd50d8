import type { Hash } from 'node:crypto';
import { GrowingFile } from './growing-file.js';
import { WaitingText } from './waiting-text.js';

/** Bytes that wait to be written. */
const BUFFERED_BYTES = 65_536;

/** A growing UTF-8 file. */
export class TextFile {
  readonly #file: GrowingFile;
  readonly #text = new WaitingText(BUFFERED_BYTES);

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
    if (this.#text.append(text) === 'full') this.#write();
  }

  /** Writes what waits and closes. */
  close(): void {
    this.#write();
    this.#file.close();
  }

  /** Closes without writing what waits, and removes the file. */
  discard(): void {
    this.#text.clear();
    this.#file.discard();
  }

  #write(): void {
    const bytes = this.#text.bytes();
    if (bytes.length > 0) this.#file.write(bytes);
    this.#text.clear();
  }
}
