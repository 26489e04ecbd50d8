import { type Cell, cellText } from '../../../model/cell.js';
import { LIMITS } from '../limits.js';
import { corrupt, tooLarge } from '../refusals.js';
import { unescapeText } from './escape.js';
import { booleanCell } from '../sheet/boolean-cell.js';
import { isoDateCell } from '../sheet/iso-date.js';
import { numberCell } from '../sheet/number-cell.js';
import type { NumberShape } from '../sheet/number-format.js';
import type { DateSystem } from '../sheet/serial.js';
import type { Attributes } from '../xml/xml-reader.js';

/** A `<c>` element as written; its texts have memory of their own. */
export interface RawCell {
  /** The `t` attribute; "n" when absent. */
  readonly type: string;
  /** Index of the cell style. */
  readonly style: number;
  /** Text of `<v>`; undefined when there is none. */
  readonly value: string | undefined;
  /** Text of `<f>`; undefined when there is none ('' in the cells of a shared formula). */
  readonly formula: string | undefined;
  /** What `<is>` holds, escapes resolved; '' when there is none. */
  readonly inline: Cell;
}

/** What a workbook knows that its cells refer to. */
export interface CellContext {
  /** File and sheet, for messages. */
  readonly place: string;
  readonly strings: readonly Cell[];
  /** By style index. */
  readonly shapes: readonly NumberShape[];
  readonly dates: DateSystem;
}

/** What the attributes of `<c>` say of its content. */
export function typeAndStyle({ t = 'n', s = '0' }: Attributes): Pick<RawCell, 'type' | 'style'> {
  return { type: t, style: Number(s) };
}

/** @param value text of `<v>`, '' when there is none */
type Reader = (value: string, raw: RawCell, context: CellContext) => Cell;

const plainText: Reader = (value) => unescapeText(value);

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['n', readNumber],
  ['s', readShared],
  ['str', plainText],
  ['inlineStr', plainText],
  ['b', (value) => booleanCell(value) ?? value],
  ['e', (value) => (value === '' ? '' : { kind: 'error', text: value })],
  ['d', isoDateCell],
]);

/**
 * A cell's value, '' when blank.
 * @throws Refusal FILE_CORRUPT when it names a shared string that is not there, FILE_TOO_LARGE
 */
export function readCell(raw: RawCell, context: CellContext): Cell {
  const { type, value = '', formula, inline } = raw;
  if (Math.max(value.length, cellText(inline).length, formula?.length ?? 0) > LIMITS.cellCharacters) {
    throw tooLarge(context.place, 'cellCharacters', LIMITS.cellCharacters);
  }
  // A text formula may well come to '', and then says so; one without a value was never calculated.
  if (formula !== undefined && (raw.value === undefined || (value === '' && type !== 'str'))) {
    return { kind: 'uncomputed', text: `=${formula}` };
  }
  // Whatever the type, a text that stands in the cell itself is seen in it.
  if (inline !== '' && (value === '' || type === 'inlineStr')) return inline;
  return (READERS.get(type) ?? plainText)(value, raw, context);
}

function readNumber(value: string, { style }: RawCell, { shapes, dates }: CellContext): Cell {
  const lexical = value.trim();
  if (lexical === '') return '';
  return numberCell(lexical, shapes[style] ?? 'plain', dates) ?? value;
}

function readShared(value: string, _raw: RawCell, context: CellContext): Cell {
  if (value === '') return '';
  return sharedString(/^\s*\d+\s*$/.test(value) ? Number(value) : Number.NaN, context);
}

/** @throws Refusal FILE_CORRUPT when there is none of that number */
export function sharedString(index: number, { strings, place }: CellContext): Cell {
  const string = strings[index];
  if (string === undefined) throw corrupt(place, (say) => say.stringMissing(index));
  return string;
}
