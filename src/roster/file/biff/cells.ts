import type { Cell } from '../../../model/cell.js';
import { LIMITS } from '../limits.js';
import { corrupt, tooLarge } from '../refusals.js';
import { numberCell } from '../sheet/number-cell.js';
import { type NumberShape, shapeOfCode } from '../sheet/number-format.js';
import type { DateSystem } from '../sheet/serial.js';
import type { ByteText } from './codepage.js';
import type { LibraryCell } from './library-message.js';
import type { BiffVersion } from './version.js';

/** What the cells of a workbook are read with. */
export interface CellContext {
  /** File and sheet, for messages. */
  readonly place: string;
  readonly version: BiffVersion;
  readonly dates: DateSystem;
  readonly byteText: ByteText;
}

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

const NO_NUMBER: Cell = { kind: 'error', text: '#NUM!' };

const SHAPES: ReadonlyMap<string, NumberShape> = new Map<string, NumberShape>([
  ['General', 'plain'],
  ['0%', 'percent'],
  ['m/d/yy', 'date'],
  ['[h]:mm:ss', 'elapsed'],
  ['# ?/?', 'restated'],
  ['# ??/??', 'altered'],
]);

/** @throws Refusal FILE_ENCODING_UNKNOWN, FILE_TOO_LARGE, FILE_CORRUPT (a zero character) */
export function toCell(found: LibraryCell, context: CellContext): Cell {
  if (found === null) return '';
  if (typeof found === 'string') return textCell(found, context);
  if (typeof found === 'boolean') return { kind: 'boolean', text: found ? 'TRUE' : 'FALSE' };
  if ('error' in found) return { kind: 'error', text: ERRORS.get(found.error) ?? `#${found.error}` };
  const [value, format] = found;
  return (
    (value === null
      ? undefined
      : numberCell(String(value), SHAPES.get(format) ?? shapeOfCode(format), context.dates)) ?? NO_NUMBER
  );
}

function textCell(found: string, { version, byteText, place }: CellContext): Cell {
  if (found.length > LIMITS.cellCharacters) throw tooLarge(place, 'cellCharacters', LIMITS.cellCharacters);
  if (found.includes('\0')) throw corrupt(place, (say) => say.zeroInCell());
  return version === 8 ? found : byteText(found);
}
