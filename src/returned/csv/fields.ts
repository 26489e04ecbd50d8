import { isResultText } from '../result-text.js';

/** Where a field of a record stands, its quotes included. */
export interface FieldSpan {
  readonly from: number;
  readonly to: number;
}

/** @param record as it stands in the file, without its line break; @param delimiter one character */
export function fieldSpans(record: string, delimiter: string): readonly FieldSpan[] {
  const spans: FieldSpan[] = [];
  let from = 0;
  for (;;) {
    const start = record.charAt(from) === '"' ? closingQuote(record, from) : from;
    const end = record.indexOf(delimiter, start);
    if (end < 0) return [...spans, { from, to: record.length }];
    spans.push({ from, to: end });
    from = end + 1;
  }
}

/** The last field that says something, if it is a result of ours; -1: there is none. */
export function lastResult(fields: readonly string[]): number {
  const last = fields.findLastIndex((field) => field !== '');
  return isResultText(fields[last] ?? '') ? last : -1;
}

/** A text as a field, quoted where a reader might take a part of it for something else. */
export function asField(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function closingQuote(record: string, opening: number): number {
  let at = record.indexOf('"', opening + 1);
  while (at >= 0 && record.charAt(at + 1) === '"') at = record.indexOf('"', at + 2);
  return at < 0 ? record.length : at;
}
