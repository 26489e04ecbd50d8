import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { FILE_MODE } from './owner-only.js';
import { unwritable } from './unwritable.js';

const BUFFERED_CHARACTERS = 32_768;

/**
 * A growing UTF-8 file, hashed as it is written. Writing blocks: a run's lines come faster than a disk may take
 * them, and a blocked writer is all the backpressure that is needed to keep memory flat.
 */
export class TextFile {
  readonly #file: number;
  readonly #hash = createHash('sha256');
  #waiting = '';

  /** @throws Refusal OUTPUT_UNWRITABLE; also where the file exists already */
  constructor(readonly path: string) {
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

  /** Writes what waits and closes. @returns the SHA-256 of the file's bytes, in hex */
  close(): string {
    this.#flush();
    closeSync(this.#file);
    return this.#hash.digest('hex');
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting, 'utf8');
    this.#waiting = '';
    this.#hash.update(bytes);
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }
}
