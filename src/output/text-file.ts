import type { Hash } from 'node:crypto';
import { GrowingFile } from './growing-file.js';

const BUFFERED_CHARACTERS = 32_768;
/** Room for what usually waits, at three bytes a character at most. One for all files: no flush runs into another. */
const ENCODED = Buffer.allocUnsafe(BUFFERED_CHARACTERS * 2 * 3);

/** A growing UTF-8 file. */
export class TextFile {
  readonly #file: GrowingFile;
  #waiting = '';

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
    if (this.#waiting.length >= BUFFERED_CHARACTERS) this.#flush();
  }

  /** Writes what waits and closes. */
  close(): void {
    this.#flush();
    this.#file.close();
  }

  /** Closes without writing what waits, and removes the file. */
  discard(): void {
    this.#waiting = '';
    this.#file.discard();
  }

  #flush(): void {
    const bytes = encoded(this.#waiting);
    this.#waiting = '';
    this.#file.write(bytes);
  }
}

/** The text's bytes, good until the next call. */
function encoded(text: string): Buffer {
  if (text.length * 3 > ENCODED.length) return Buffer.from(text, 'utf8');
  return ENCODED.subarray(0, ENCODED.write(text, 'utf8'));
}
