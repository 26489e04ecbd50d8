import { LIMITS } from '../limits.js';
import { malformedCsv, tooLarge } from '../refusals.js';
import { lineBreaks } from './line-breaks.js';

/** One CSV record. */
export interface CsvRecord {
  /** Physical line where the record starts, from 1; CRLF, LF and CR each end a line, in quoted cells too. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Where the record ends in the whole text, its line break left out; in characters. */
  readonly end: number;
  /** Where the next one begins. */
  readonly next: number;
}

interface RecordSplitter {
  /** The records that `text` completes; an unfinished one waits for the next piece. */
  push(text: string): readonly CsvRecord[];
  /** The last record, where the text does not end with a line break. */
  end(): readonly CsvRecord[];
}

const QUOTE = 34;
const CR = 13;
const LF = 10;
const SPACE = 32;

/**
 * Splits text that arrives in pieces into records. A quote opens a quoted cell only as its first character (张"三" reads
 * as it stands), but a quoted cell must close before a delimiter or line end: a stray quote would otherwise swallow the
 * rows below it without a word, which is why no relaxed parser is used here.
 * @param place the file's name, for messages
 * @throws Refusal CSV_MALFORMED naming the line where the record starts, FILE_TOO_LARGE
 */
export function splitRecords(place: string, delimiter: string): RecordSplitter {
  const delimiterCode = delimiter.charCodeAt(0);
  let text = '';
  /** Characters before `text`. */
  let before = 0;
  let at = 0;
  let line = 1;
  let breaks = 0;
  let complete = false;

  // Both field scanners leave `at` behind the field, or at the end of the text when the field goes on beyond it.

  function quotedField(): string {
    let value = '';
    let from = at + 1;
    for (;;) {
      const close = text.indexOf('"', from);
      if (close < 0 || (close + 1 === text.length && !complete)) {
        if (complete) throw malformedCsv(place, line, (say) => say.quoteOpen());
        at = text.length;
        return '';
      }
      value += text.slice(from, close);
      if (text.charCodeAt(close + 1) !== QUOTE) {
        at = close + 1;
        breaks += lineBreaks(value);
        return value;
      }
      value += '"';
      from = close + 2;
    }
  }

  function plainField(): string {
    const start = at;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === delimiterCode || code === LF || code === CR) break;
    }
    return text.slice(start, at);
  }

  /** The record at `at`, or undefined when the text does not hold the whole of it. */
  function nextRecord(): CsvRecord | undefined {
    const fields: string[] = [];
    breaks = 0;
    for (;;) {
      const quoted = text.charCodeAt(at) === QUOTE;
      fields.push(quoted ? quotedField() : plainField());
      if (quoted) while (text.charCodeAt(at) === SPACE) at += 1;
      if (at === text.length && !complete) return undefined;
      const code = text.charCodeAt(at);
      if (code === delimiterCode) at += 1;
      else if (at === text.length || code === LF) return ended(fields, 1);
      else if (code !== CR) throw malformedCsv(place, line, (say) => say.textBehindQuote());
      else if (at + 1 === text.length && !complete) return undefined;
      else return ended(fields, text.charCodeAt(at + 1) === LF ? 2 : 1);
    }
  }

  function ended(fields: readonly string[], width: number): CsvRecord {
    if (fields.length > LIMITS.columns) throw tooLarge(`${place} 第 ${line} 行`, 'columns', LIMITS.columns);
    const end = before + at;
    at = Math.min(at + width, text.length);
    const record = { line, fields, end, next: before + at };
    line += 1 + breaks;
    return record;
  }

  function take(): readonly CsvRecord[] {
    const records: CsvRecord[] = [];
    at = 0;
    let start = 0;
    while (at < text.length) {
      start = at;
      const record = nextRecord();
      if (record === undefined) break;
      records.push(record);
      start = at;
    }
    text = text.slice(start);
    before += start;
    if (text.length > LIMITS.csvRecordCharacters) {
      throw malformedCsv(place, line, (say) => say.recordTooLong(LIMITS.csvRecordCharacters));
    }
    return records;
  }

  return {
    push(piece) {
      text += piece;
      return take();
    },
    end() {
      complete = true;
      return take();
    },
  };
}
