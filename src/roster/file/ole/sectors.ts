import type { FileHandle } from 'node:fs/promises';
import { corrupt } from '../refusals.js';
import type { FileSource } from '../source.js';

/** The sectors of an OLE compound file. A chain is named by its first sector. */
export interface Sectors {
  readonly directoryStart: number;
  readonly smallTableStart: number;
  /** The first `bytes` bytes of a chain; undefined: all of it. @throws Refusal FILE_CORRUPT when it is shorter than that */
  read(start: number, bytes: number | undefined): Promise<Buffer>;
}

/** From each sector to the one that follows it. */
export type SectorTable = Uint32Array;

const LAST_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const HEADER_BYTES = 512;
/** Sectors of the table that the header names itself. */
const IN_HEADER = 109;

/** Reads the header and the sector table. @throws Refusal FILE_CORRUPT */
export async function readSectors(file: FileHandle, { name, bytes }: FileSource): Promise<Sectors> {
  const header = await readAt(file, name, 0, HEADER_BYTES);
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw corrupt(name, (say) => say.oleSectorSize(shift));
  const size = 1 << shift;
  const inFile = Math.ceil(bytes / size) - 1;
  const readSector = (at: number): Promise<Buffer> => {
    if (at >= inFile) throw cutShort(name);
    return readAt(file, name, (at + 1) * size, Math.min(size, bytes - (at + 1) * size));
  };

  async function readTable(): Promise<SectorTable> {
    const places = numbersOf(header.subarray(HEADER_BYTES - 4 * IN_HEADER));
    let next = header.readUInt32LE(68);
    for (let left = header.readUInt32LE(72); left > 0 && next < FREE - 1; left -= 1) {
      const more = numbersOf(await readSector(next));
      next = more.at(-1) ?? FREE;
      places.push(...more.slice(0, -1));
      if (places.length > inFile + IN_HEADER + size) throw corrupt(name, (say) => say.oleSectorTable());
    }
    const used = places.filter((at) => at !== FREE).slice(0, header.readUInt32LE(44));
    const sectors: Buffer[] = [];
    for (const at of used) sectors.push(await readSector(at));
    return Uint32Array.from(numbersOf(Buffer.concat(sectors)));
  }

  const table = await readTable();

  return {
    directoryStart: header.readUInt32LE(48),
    smallTableStart: header.readUInt32LE(60),
    async read(start, wanted) {
      const chain = followChain(table, start, name);
      const stated = wanted ?? chain.length * size;
      if (chain.length * size < stated) throw cutShort(name);
      const found = Buffer.alloc(stated);
      for (const { first, count, at } of runsOf(chain)) {
        const from = (first + 1) * size;
        const length = Math.min(count * size, stated - at * size);
        if (length <= 0) break;
        if (from + length > bytes) throw cutShort(name);
        (await readAt(file, name, from, length)).copy(found, at * size);
      }
      return found;
    },
  };
}

/** The sectors of a chain in order. @throws Refusal FILE_CORRUPT when it leaves the table or runs in a circle */
export function followChain(table: SectorTable, start: number, name: string): readonly number[] {
  const chain: number[] = [];
  for (let at = start; at !== LAST_OF_CHAIN; at = table[at] ?? FREE) {
    if (at >= table.length || chain.length === table.length)
      throw corrupt(name, (say) => say.oleSectorChain());
    chain.push(at);
  }
  return chain;
}

interface Run {
  readonly first: number;
  readonly count: number;
  /** Sectors of the chain before this run. */
  readonly at: number;
}

/** Sectors that follow each other in the file, read in one go. */
function* runsOf(chain: readonly number[]): Generator<Run> {
  let at = 0;
  while (at < chain.length) {
    const first = chain[at] ?? 0;
    let count = 1;
    while (chain[at + count] === first + count) count += 1;
    yield { first, count, at };
    at += count;
  }
}

export function numbersOf(bytes: Buffer): number[] {
  return Array.from({ length: bytes.length >> 2 }, (_, index) => bytes.readUInt32LE(index * 4));
}

function cutShort(name: string): ReturnType<typeof corrupt> {
  return corrupt(name, (say) => say.oleCutShort());
}

async function readAt(file: FileHandle, name: string, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  if (bytesRead < length) throw cutShort(name);
  return buffer;
}
