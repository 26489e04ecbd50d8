import type { Hash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { FILE_MODE } from './owner-only.js';
import { unwritable } from './unwritable.js';

const BUFFERED_CHARACTERS = 32_768;
/** Room for what usually waits, at three bytes a character at most. One for all files: no flush runs into another. */
const ENCODED = Buffer.allocUnsafe(BUFFERED_CHARACTERS * 2 * 3);

/**
 * A growing UTF-8 file. Writing blocks: a run's lines come faster than a disk may take them, and a blocked writer is
 * all the backpressure that is needed to keep memory flat.
 */
export class TextFile {
  readonly #file: number;
  #waiting = '';
  #open = true;

  /**
   * @param hash is fed the bytes as they are written
   * @throws Refusal OUTPUT_UNWRITABLE; also where the file exists already
   */
  constructor(
    readonly path: string,
    private readonly hash?: Hash,
  ) {
    try {
      this.#file = openSync(path, 'wx', FILE_MODE);
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  /** @throws Refusal OUTPUT_UNWRITABLE */
  append(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= BUFFERED_CHARACTERS) this.#flush();
  }

  /** Writes what waits and closes. */
  close(): void {
    this.#flush();
    this.#shut();
  }

  /** Closes without writing what waits, and removes the file. */
  discard(): void {
    this.#waiting = '';
    if (this.#open) this.#shut();
    rmSync(this.path, { force: true });
  }

  #shut(): void {
    this.#open = false;
    closeSync(this.#file);
  }

  #flush(): void {
    const bytes = encoded(this.#waiting);
    this.#waiting = '';
    this.hash?.update(bytes);
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }
}

/** The text's bytes, good until the next call. */
function encoded(text: string): Buffer {
  if (text.length * 3 > ENCODED.length) return Buffer.from(text, 'utf8');
  return ENCODED.subarray(0, ENCODED.write(text, 'utf8'));
}
