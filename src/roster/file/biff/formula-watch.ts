import { corrupt } from '../refusals.js';
import type { CellPlace } from './cell-records.js';
import type { BiffRecord } from './records.js';
import type { BiffVersion } from './version.js';

/** A formula without its formula: the record as one that holds its result only. */
interface BareFormula extends CellPlace {
  readonly bytes: Buffer;
}

/** Follows formula records, whose text results stand in a record of their own. */
interface FormulaWatch {
  /** The bare formula when its result stands in the record; undefined when it is a text that must follow. */
  begin(record: BiffRecord, place: CellPlace): Buffer | undefined;
  /** The formula whose text result follows here. */
  end(): BareFormula | undefined;
  /** Another cell begins: a formula that still waits for its text has none. */
  leave(): void;
  readonly uncomputed: readonly CellPlace[];
}

interface Layout {
  /** Where the eight bytes of the result stand. */
  readonly result: number;
  /** Where the length of the formula stands; the record is cut off behind it, and the length made zero. */
  readonly length: number;
  readonly lengthBytes: 1 | 2;
}

const BIFF_2: Layout = { result: 7, length: 16, lengthBytes: 1 };
const BIFF_3: Layout = { result: 6, length: 16, lengthBytes: 2 };
const BIFF_5: Layout = { result: 6, length: 20, lengthBytes: 2 };
const LAYOUTS: Readonly<Record<BiffVersion, Layout>> = {
  2: BIFF_2,
  3: BIFF_3,
  4: BIFF_3,
  5: BIFF_5,
  8: BIFF_5,
};

/** Results that are no number have these last two bytes, and their kind in the first. */
const NO_NUMBER = 0xffff;
const TEXT = 0;
const LAST_KIND = 3;

export function createFormulaWatch(stream: Buffer, version: BiffVersion, place: string): FormulaWatch {
  const layout = LAYOUTS[version];
  const uncomputed: CellPlace[] = [];
  let waiting: BareFormula | undefined;
  return {
    uncomputed,
    begin({ at, from, to }, cell) {
      if (to - from < layout.length + layout.lengthBytes)
        throw corrupt(place, (say) => say.formulaCutShort());
      const bytes = Buffer.from(stream.subarray(at, from + layout.length + layout.lengthBytes));
      bytes.writeUInt16LE(bytes.length - (from - at), 2);
      bytes.fill(0, bytes.length - layout.lengthBytes);
      const result = stream.subarray(from + layout.result, from + layout.result + 8);
      // A zero may be a result or stand for none: that Excel is to calculate on opening marks either, so it is kept.
      if (result.readUInt16LE(6) !== NO_NUMBER) return bytes;
      if (result.readUInt8(0) > LAST_KIND) throw corrupt(place, (say) => say.formulaResultWrong());
      if (result.readUInt8(0) !== TEXT) return bytes;
      waiting = { ...cell, bytes };
      return undefined;
    },
    end() {
      const found = waiting;
      waiting = undefined;
      return found;
    },
    leave() {
      if (waiting !== undefined) uncomputed.push({ row: waiting.row, column: waiting.column });
      waiting = undefined;
    },
  };
}
