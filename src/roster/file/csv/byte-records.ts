import type { Cell } from '../../../model/cell.js';
import type { SheetRow } from '../../../model/sheet.js';
import { LIMITS } from '../limits.js';
import { malformedCsv, tooLarge } from '../refusals.js';
import { csvCell } from './cells.js';
import { KnownCells, NO_BYTES_YET, stirred } from './known-cells.js';
import { lineBreaks } from './line-breaks.js';

/** Columns whose repeated cells are kept; no roster has as many. */
const KEPT_COLUMNS = 128;

interface ByteSplitter {
  /** The rows that `bytes` completes; an unfinished record is kept for the next piece. */
  push(bytes: Buffer): readonly SheetRow[];
  /** The last record, where the bytes do not end with a line break. */
  end(): readonly SheetRow[];
}

const QUOTE = 34;
const CR = 13;
const LF = 10;
const SPACE = 32;

/**
 * Splits valid UTF-8 into rows, as `splitRecords` splits its text into records: the same cells on the same lines, the same
 * refusals. Bytes are looked at once and a cell is decoded only where it was not met before. Records without any text are left out.
 * @param place the file's name, for messages; @param delimiter one ASCII character
 * @throws Refusal CSV_MALFORMED naming the line where the record starts, FILE_TOO_LARGE
 */
export function splitByteRecords(place: string, delimiter: string): ByteSplitter {
  const delimiterCode = delimiter.charCodeAt(0);
  const columns: KnownCells[] = [];
  let bytes: Buffer = Buffer.alloc(0);
  let at = 0;
  let line = 1;
  let breaks = 0;
  let isUsed = false;
  let complete = false;

  // Both field scanners leave `at` behind the field, or at the end of the bytes when the field goes on beyond it.

  function quotedCell(): Cell {
    let value = '';
    let from = at + 1;
    for (;;) {
      const close = bytes.indexOf(QUOTE, from);
      if (close < 0 || (close + 1 === bytes.length && !complete)) {
        if (complete) throw malformedCsv(place, line, (say) => say.quoteOpen());
        at = bytes.length;
        return '';
      }
      value += bytes.toString('utf8', from, close);
      if (bytes[close + 1] !== QUOTE) {
        at = close + 1;
        breaks += lineBreaks(value);
        isUsed ||= value !== '';
        return csvCell(value);
      }
      value += '"';
      from = close + 2;
    }
  }

  function plainCell(column: number): Cell {
    const from = at;
    let hash = NO_BYTES_YET;
    let bits = 0;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === delimiterCode || byte === LF || byte === CR) break;
      hash = stirred(hash, byte);
      bits |= byte;
    }
    if (at === from || (at === bytes.length && !complete)) return '';
    isUsed = true;
    return knownCells(column).cell(bytes, { from, to: at, hash, bits });
  }

  function knownCells(column: number): KnownCells {
    const index = Math.min(column, KEPT_COLUMNS);
    return (columns[index] ??= new KnownCells());
  }

  /** The row at `at`, or undefined when the bytes do not hold the whole of it. */
  function nextRow(): SheetRow | undefined {
    const cells: Cell[] = [];
    breaks = 0;
    isUsed = false;
    for (;;) {
      const quoted = bytes[at] === QUOTE;
      cells.push(quoted ? quotedCell() : plainCell(cells.length));
      if (quoted) while (bytes[at] === SPACE) at += 1;
      if (at === bytes.length && !complete) return undefined;
      const code = bytes[at];
      if (code === delimiterCode) at += 1;
      else if (at === bytes.length || code === LF) return ended(cells, 1);
      else if (code !== CR) throw malformedCsv(place, line, (say) => say.textBehindQuote());
      else if (at + 1 === bytes.length && !complete) return undefined;
      else return ended(cells, bytes[at + 1] === LF ? 2 : 1);
    }
  }

  function ended(cells: readonly Cell[], width: number): SheetRow {
    if (cells.length > LIMITS.columns) throw tooLarge(`${place} 第 ${line} 行`, 'columns', LIMITS.columns);
    at = Math.min(at + width, bytes.length);
    const row = { number: line, hidden: false, cells };
    line += 1 + breaks;
    return row;
  }

  function take(): readonly SheetRow[] {
    const rows: SheetRow[] = [];
    at = 0;
    let start = 0;
    while (at < bytes.length) {
      start = at;
      const row = nextRow();
      if (row === undefined) break;
      if (isUsed) rows.push(row);
      start = at;
    }
    bytes = Buffer.from(bytes.subarray(start));
    if (isTooLong(bytes))
      throw malformedCsv(place, line, (say) => say.recordTooLong(LIMITS.csvRecordCharacters));
    return rows;
  }

  return {
    push(piece) {
      bytes = bytes.length === 0 ? piece : Buffer.concat([bytes, piece]);
      return take();
    },
    end() {
      complete = true;
      return take();
    },
  };
}

/** Whether an unfinished record has more characters than one may have. */
function isTooLong(record: Buffer): boolean {
  const { csvRecordCharacters } = LIMITS;
  return record.length > csvRecordCharacters && record.toString('utf8').length > csvRecordCharacters;
}
