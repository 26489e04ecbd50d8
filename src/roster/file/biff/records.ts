import { corrupt } from '../refusals.js';

/** A record of a BIFF stream: its data is `stream.subarray(from, to)`. */
export interface BiffRecord {
  readonly id: number;
  /** Where its header begins. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const EOF = 0x0a;
const HEADER_BYTES = 4;

/** BOF of BIFF 2, 3, 4 and 5/8. */
const BOFS: readonly number[] = [0x0009, 0x0209, 0x0409, 0x0809];

/** The record at `at`. @throws Refusal FILE_CORRUPT when the stream does not hold the whole of it */
export function recordAt(stream: Buffer, at: number, place: string): BiffRecord {
  const from = at + HEADER_BYTES;
  const to = from <= stream.length ? from + stream.readUInt16LE(at + 2) : from;
  if (to > stream.length) throw corrupt(place, (say) => say.brokenOff());
  return { id: stream.readUInt16LE(at), at, from, to };
}

/**
 * The records of the part that begins with the BOF record at `start`, without BOF and EOF and without the charts inside.
 * @throws Refusal FILE_CORRUPT when there is no BOF, or no EOF of its own
 */
export function* recordsOf(stream: Buffer, start: number, place: string): Generator<BiffRecord> {
  const bof = recordAt(stream, start, place);
  if (!BOFS.includes(bof.id)) throw corrupt(place, (say) => say.sheetElsewhere());
  let depth = 1;
  for (let at = bof.to; depth > 0;) {
    const record = recordAt(stream, at, place);
    at = record.to;
    if (BOFS.includes(record.id)) depth += 1;
    else if (record.id === EOF) depth -= 1;
    else if (depth === 1) yield record;
  }
}
