import type { Hash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { FOLDER_MODE } from './owner-only.js';
import { TextFile } from './text-file.js';
import { unwritable } from './unwritable.js';

/** The growing files of one folder, to be given up together when what they hold turns out void. */
export class FolderFiles {
  readonly #opened: { discard(): void }[] = [];

  /** @param folder exists */
  constructor(private readonly folder: string) {}

  /** In a new folder. @throws Refusal OUTPUT_UNWRITABLE */
  static async inNew(folder: string): Promise<FolderFiles> {
    try {
      await mkdir(folder, { mode: FOLDER_MODE });
    } catch (error) {
      throw unwritable(folder, error);
    }
    return new FolderFiles(folder);
  }

  /** @param hash is fed the bytes as they are written; @throws Refusal OUTPUT_UNWRITABLE */
  open(name: string, hash?: Hash): TextFile {
    const file = new TextFile(path.join(this.folder, name), hash);
    this.#opened.push(file);
    return file;
  }

  /** Of a file that another writes: given up with the others. @returns its path */
  kept(name: string, file: { discard(): void }): string {
    this.#opened.push(file);
    return path.join(this.folder, name);
  }

  /** Closes and removes every file that was opened here. */
  discard(): void {
    for (const file of this.#opened.splice(0)) file.discard();
  }

  /** The same, and the folder with them. */
  async remove(): Promise<void> {
    this.discard();
    await rm(this.folder, { recursive: true, force: true });
  }
}
