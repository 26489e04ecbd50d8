import type { Cell } from '../../../model/cell.js';
import { detach } from '../detach.js';
import { booleanCell } from '../sheet/boolean-cell.js';
import { isoDateCell } from '../sheet/iso-date.js';
import { numberCell } from '../sheet/number-cell.js';
import type { NumberShape } from '../sheet/number-format.js';
import type { DateSystem } from '../sheet/serial.js';

/** A `<Cell>` as written. */
export interface RawCell {
  /** Type of its `<Data>`; undefined when there is none. */
  readonly type: string | undefined;
  readonly text: string;
  readonly formula: string | undefined;
  readonly shape: NumberShape;
  readonly dates: DateSystem;
}

const READERS: ReadonlyMap<string, (text: string, raw: RawCell) => Cell> = new Map([
  ['Number', readNumber],
  ['DateTime', readDate],
  ['Boolean', (text) => booleanCell(text) ?? detach(text)],
  ['Error', (text) => ({ kind: 'error', text: detach(text) })],
]);

export function readCell(raw: RawCell): Cell {
  const { type, text, formula } = raw;
  const blank = text.trim() === '' && type !== 'String';
  if (formula !== undefined && blank) return { kind: 'uncomputed', text: detach(formula) };
  if (blank) return '';
  return READERS.get(type ?? 'String')?.(text, raw) ?? detach(text);
}

/** Dates are written as such, but a number may be shown as one. */
function readNumber(text: string, { shape, dates }: RawCell): Cell {
  return numberCell(detach(text.trim()), shape, dates) ?? detach(text);
}

/** A time of day is written as one of the day before the first: only the time is meant. */
function readDate(text: string): Cell {
  const time = /^18\d\d-\d\d-\d\dT(\d\d:\d\d:\d\d)/.exec(text.trim())?.[1];
  return time === undefined ? isoDateCell(text) : time;
}
