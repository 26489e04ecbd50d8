import { closeSync, openSync, read, rmSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import type { FolderFiles } from '../folder-files.js';
import { FILE_MODE } from '../owner-only.js';
import { unwritable } from '../unwritable.js';
import { packPiece, packPieceNow, unpackPiece } from './deflate.js';

/** How many pieces may wait for another thread: what comes faster than it is packed is packed here. */
const MOST_WAITING = 16;

/** Where a piece lies; known when its packing has ended. */
export interface SpooledPiece {
  readonly size: number;
  packedSize: number;
  offset: number;
}

const readAt = promisify(read);

/**
 * Pieces of sheets, packed on other threads while rows still come, in one file until their workbooks are written. They lie in the order in
 * which their packing ends; whose they are, and which comes first, know those who gave them.
 */
export class PieceSpool {
  readonly #path: string;
  #file: number | undefined;
  #end = 0;
  #failure: { readonly error: unknown } | undefined;
  readonly #packing = new Set<Promise<void>>();

  constructor(files: FolderFiles) {
    this.#path = files.kept('pieces', this);
  }

  /** Begins to pack, and copies what it needs. @throws Refusal OUTPUT_UNWRITABLE, also for a piece before */
  add(bytes: Buffer): SpooledPiece {
    this.#check();
    const piece = { size: bytes.length, packedSize: 0, offset: 0 };
    if (this.#packing.size >= MOST_WAITING) {
      this.#write(piece, packPieceNow(bytes));
      this.#check();
      return piece;
    }
    const packing = this.#pack(piece, Buffer.from(bytes)).finally(() => this.#packing.delete(packing));
    this.#packing.add(packing);
    return piece;
  }

  /** Waits until every piece lies in the file. @throws Refusal OUTPUT_UNWRITABLE */
  async settled(): Promise<void> {
    await Promise.all(this.#packing);
    this.#check();
  }

  /** The piece as it was. @throws Refusal OUTPUT_UNWRITABLE */
  async read(piece: SpooledPiece): Promise<Buffer> {
    const bytes = await unpackPiece(await this.readPacked(piece), piece.size);
    // What was cut short would unpack without an error, to fewer rows.
    if (bytes.length !== piece.size) throw new Error('a piece of a sheet is not what was packed');
    return bytes;
  }

  /** @throws Refusal OUTPUT_UNWRITABLE */
  async readPacked(piece: SpooledPiece): Promise<Buffer> {
    await this.settled();
    const { packedSize, offset } = piece;
    if (this.#file === undefined) throw new Error('no piece was kept');
    const packed = Buffer.allocUnsafe(packedSize);
    for (let done = 0; done < packedSize;) {
      const { bytesRead } = await readAt(this.#file, packed, done, packedSize - done, offset + done);
      if (bytesRead === 0) throw new Error('the pieces of sheets end early');
      done += bytesRead;
    }
    return packed;
  }

  discard(): void {
    this.#failure ??= { error: new Error('the pieces of sheets are gone') };
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#path, { force: true });
  }

  async #pack(piece: SpooledPiece, bytes: Buffer): Promise<void> {
    try {
      this.#write(piece, await packPiece(bytes));
    } catch (error) {
      this.#failure ??= { error };
    }
  }

  #write(piece: SpooledPiece, packed: Buffer): void {
    if (this.#failure !== undefined) return;
    try {
      this.#file ??= openSync(this.#path, 'wx+', FILE_MODE);
      piece.offset = this.#end;
      piece.packedSize = packed.length;
      for (let done = 0; done < packed.length;) {
        done += writeSync(this.#file, packed, done, packed.length - done, this.#end + done);
      }
      this.#end += packed.length;
    } catch (error) {
      this.#failure ??= { error: unwritable(this.#path, error) };
    }
  }

  #check(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
