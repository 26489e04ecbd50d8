import { corrupt } from '../refusals.js';
import { recordAt } from './records.js';

/** BIFF 5 is Excel 5 and 95, BIFF 8 is Excel 97 and later. */
export type BiffVersion = 2 | 3 | 4 | 5 | 8;

/** What a BOF record says of the part that it begins. */
export interface BiffStart {
  readonly version: BiffVersion;
  readonly holds: 'globals' | 'worksheet' | 'other';
}

const BY_RECORD: ReadonlyMap<number, BiffVersion> = new Map([
  [0x0009, 2],
  [0x0209, 3],
  [0x0409, 4],
]);
const BY_NUMBER: ReadonlyMap<number, BiffVersion> = new Map([
  [0x0200, 2],
  [0x0300, 3],
  [0x0400, 4],
  [0x0500, 5],
  [0x0600, 8],
]);
const HOLDS: ReadonlyMap<number, BiffStart['holds']> = new Map([
  [0x0005, 'globals'],
  [0x0010, 'worksheet'],
]);

/** @throws Refusal FILE_CORRUPT */
export function readStart(stream: Buffer, at: number, place: string): BiffStart {
  const { id, from, to } = recordAt(stream, at, place);
  if (to - from < 4) throw corrupt(place, (say) => say.headCutShort());
  const number = stream.readUInt16LE(from);
  const version = BY_RECORD.get(id) ?? BY_NUMBER.get(number);
  if (version === undefined) throw corrupt(place, (say) => say.versionWrong(number));
  return { version, holds: HOLDS.get(stream.readUInt16LE(from + 2)) ?? 'other' };
}
