import type { Hash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { FILE_MODE } from './owner-only.js';
import { unwritable } from './unwritable.js';

/**
 * A new file that grows. Writing blocks: a run's lines come faster than a disk may take them, and a blocked writer is
 * all the backpressure that is needed to keep memory flat.
 */
export class GrowingFile {
  readonly #file: number;
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
  write(bytes: Buffer): void {
    this.hash?.update(bytes);
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }

  close(): void {
    if (this.#open) closeSync(this.#file);
    this.#open = false;
  }

  /** Closes and removes it. */
  discard(): void {
    this.close();
    rmSync(this.path, { force: true });
  }
}
