import { corrupt } from '../refusals.js';

/** A stream of an OLE compound file. */
export interface OleEntry {
  readonly name: string;
  readonly start: number;
  readonly bytes: number;
}

/** The root entry, whose stream holds the small sectors, and the streams directly below it. */
export interface OleDirectory {
  readonly root: OleEntry;
  readonly streams: readonly OleEntry[];
}

const ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;

/** @param bytes the directory stream; @throws Refusal FILE_CORRUPT */
export function readDirectory(bytes: Buffer, name: string): OleDirectory {
  const count = Math.floor(bytes.length / ENTRY_BYTES);
  const entryBytes = (index: number): Buffer =>
    bytes.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES);
  const root = entryBytes(0);
  if (count === 0 || kindOf(root) !== ROOT) throw corrupt(name, (say) => say.oleWithoutRoot());
  const streams: OleEntry[] = [];
  // What lies deeper belongs to embedded documents, which may be workbooks too.
  const waiting = [root.readUInt32LE(76)];
  const seen = new Set<number>();
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index >= count || seen.has(index)) continue;
    seen.add(index);
    const entry = entryBytes(index);
    if (kindOf(entry) === STREAM) streams.push(toEntry(entry));
    waiting.push(entry.readUInt32LE(68), entry.readUInt32LE(72));
  }
  return { root: toEntry(root), streams };
}

function kindOf(entry: Buffer): number {
  return entry.readUInt8(66);
}

function toEntry(entry: Buffer): OleEntry {
  const nameBytes = Math.min(64, Math.max(0, entry.readUInt16LE(64) - 2));
  return {
    name: entry.toString('utf16le', 0, nameBytes),
    start: entry.readUInt32LE(116),
    // The upper half is only used by files larger than are read here, and holds anything in older ones.
    bytes: entry.readUInt32LE(120),
  };
}
