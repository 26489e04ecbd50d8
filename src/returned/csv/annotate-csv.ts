import { createHash } from 'node:crypto';
import { BYTE_ORDER_MARK } from '../../output/csv-text.js';
import { TextFile } from '../../output/text-file.js';
import { openRosterFile } from '../../roster/file/open.js';
import { textOf } from '../../roster/file/csv/encoding.js';
import { splitRecords, type CsvRecord } from '../../roster/file/csv/records.js';
import { SheetMeter } from '../../roster/file/read-meter.js';
import { locateFile } from '../../roster/file/source.js';
import { NoteCursor } from '../note-cursor.js';
import { cannotAnnotate } from '../refusals.js';
import { RESULT_HEADER } from '../result-text.js';
import type { SheetNotes } from '../row-notes.js';
import { asField, fieldSpans, lastResult } from './fields.js';
import { firstDifference } from './same-records.js';
import { surveyRecords, type ResultField } from './survey-records.js';

const NO_PROGRAMS = { legacyReader: undefined };

/**
 * Writes a CSV once more as UTF-8 with its mark, one field longer: the text of each record stays as it stood. It is read back before
 * it counts. @param out a file that does not exist; @returns SHA-256 of its bytes; @throws Refusal ANNOTATE_REFUSED, OUTPUT_UNWRITABLE, and as reading does
 */
export async function annotateCsv(file: string, notes: SheetNotes, out: string): Promise<string> {
  const source = await locateFile(file);
  const opened = await openRosterFile(file, NO_PROGRAMS);
  const reading = [opened];
  const written = createHash('sha256');
  try {
    const { encoding = 'utf-8', delimiter = ',' } = opened.text;
    const [sheet] = opened.sheets;
    if (sheet === undefined) throw new Error('a CSV without a sheet');
    const { headers } = await surveyRecords(sheet.rows(), notes, source.name);
    const target = new TextFile(out, written);
    target.append(BYTE_ORDER_MARK);
    const patch = new RecordPatch(headers, new NoteCursor(notes.rows()), delimiter);
    const splitter = splitRecords(source.name, delimiter);
    let held = '';
    let from = 0;
    const put = (records: readonly CsvRecord[]): void => {
      for (const record of records) {
        const text = held.slice(0, record.end - from);
        target.append(patch.record(record, text) + held.slice(record.end - from, record.next - from));
        held = held.slice(record.next - from);
        from = record.next;
      }
    };
    for await (const text of textOf(source, encoding, new SheetMeter(source.bytes))) {
      held += text;
      put(splitter.push(text));
    }
    put(splitter.end());
    target.close();
    const again = await openRosterFile(out, NO_PROGRAMS);
    reading.push(again);
    const [back] = again.sheets;
    if (back === undefined || again.text.delimiter !== delimiter)
      throw cannotAnnotate(source.name, (say) => say.returnedDelimiterDiffers());
    const line = await firstDifference(sheet.rows(), back.rows(), headers, notes);
    if (line !== undefined) throw cannotAnnotate(source.name, (say) => say.returnedLineDiffers(line));
    return written.digest('hex');
  } finally {
    for (const each of reading) await each.close();
  }
}

/** Rewrites records one after another. */
class RecordPatch {
  #block: ResultField | undefined;

  constructor(
    private readonly headers: ReadonlyMap<number, ResultField>,
    private readonly notes: NoteCursor,
    private readonly delimiter: string,
  ) {}

  /** @param text the record as it stands, without its line break */
  record({ line, fields }: CsvRecord, text: string): string {
    const header = this.headers.get(line);
    if (header !== undefined) {
      this.#block = header;
      return this.#with(RESULT_HEADER, header.at, fields, text);
    }
    const block = this.#block;
    if (block === undefined) return text;
    const result = this.notes.at(line)?.result;
    const before = block.is === 'found' ? lastResult(fields) : -1;
    if (result === undefined) return before < 0 ? text : this.#replaced('', before, text);
    if (before >= 0) return this.#replaced(asField(result), before, text);
    const isFree = block.is === 'found' && block.at < fields.length && fields[block.at] === '';
    return this.#with(asField(result), isFree ? block.at : Math.max(block.at, fields.length), fields, text);
  }

  #with(field: string, at: number, fields: readonly string[], text: string): string {
    if (at < fields.length) return this.#replaced(field, at, text);
    return text + this.delimiter.repeat(at - fields.length + 1) + field;
  }

  #replaced(field: string, at: number, text: string): string {
    const span = fieldSpans(text, this.delimiter)[at];
    return span === undefined ? text : text.slice(0, span.from) + field + text.slice(span.to);
  }
}
