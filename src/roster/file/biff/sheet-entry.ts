import { corrupt } from '../refusals.js';
import type { ByteText } from './codepage.js';
import type { BiffRecord } from './records.js';
import type { BiffVersion } from './version.js';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Where its BOF record begins. */
  readonly start: number;
  /** No chart, macro sheet or module. */
  readonly isSheet: boolean;
}

/** Hidden, and hidden so that only a macro shows it. */
const HIDDEN: readonly number[] = [1, 2];
const WORKSHEET = 0;

/** Reads a BOUNDSHEET record. @throws Refusal FILE_CORRUPT, FILE_ENCODING_UNKNOWN */
export function readSheetEntry(
  stream: Buffer,
  { from, to }: BiffRecord,
  version: BiffVersion,
  byteText: ByteText,
  place: string,
): SheetEntry {
  const data = stream.subarray(from, to);
  if (data.length < 8) throw corrupt(place, (say) => say.sheetListCutShort());
  return {
    name: version === 8 ? wideName(data) : byteText(data.toString('latin1', 7, 7 + data.readUInt8(6))),
    hidden: HIDDEN.includes(data.readUInt8(4) & 3),
    start: data.readUInt32LE(0),
    isSheet: data.readUInt8(5) === WORKSHEET,
  };
}

function wideName(data: Buffer): string {
  const isWide = (data.readUInt8(7) & 1) === 1;
  const bytes = data.readUInt8(6) * (isWide ? 2 : 1);
  return data.toString(isWide ? 'utf16le' : 'latin1', 8, 8 + bytes);
}
