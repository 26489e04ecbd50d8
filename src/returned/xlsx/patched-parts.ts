import { createReadStream } from 'node:fs';
import type { StreamedPart } from '../../output/workbook/zip-bytes.js';
import type { FramedFile } from './comment-list.js';
import type { RawPackage } from './package.js';
import type { PackageFile } from './write-package.js';

/** What takes the place of parts of a package, or is added to it. */
export class PatchedParts {
  readonly #parts = new Map<string, StreamedPart>();

  text(path: string, text: string): void {
    this.#put(path, async function* () {
      yield Buffer.from(text, 'utf8');
    });
  }

  /** @param framed its file is read when its turn comes */
  file(path: string, { before, path: file, behind }: FramedFile): void {
    this.#put(path, async function* () {
      if (before !== '') yield Buffer.from(before, 'utf8');
      const stream: AsyncIterable<Buffer> = createReadStream(file);
      yield* stream;
      if (behind !== '') yield Buffer.from(behind, 'utf8');
    });
  }

  /** Whether a package has a part of this path, or is to have it. */
  has(path: string, { entries }: RawPackage): boolean {
    const key = path.toLowerCase();
    return this.#parts.has(key) || entries.some((each) => each.key === key);
  }

  /** The whole package: its files in their order, those that are patched in their places, new ones behind. */
  over({ entries }: RawPackage): readonly PackageFile[] {
    const known = new Set(entries.map(({ key }) => key));
    const added = [...this.#parts].filter(([key]) => !known.has(key)).map(([, part]) => part);
    return [...entries.map((entry) => this.#parts.get(entry.key) ?? entry), ...added];
  }

  #put(path: string, bytes: StreamedPart['bytes']): void {
    this.#parts.set(path.toLowerCase(), { name: path, bytes });
  }
}
