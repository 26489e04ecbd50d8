import type { ChalkInstance } from 'chalk';
import type { ExceptionLine } from '../../model/finding.js';
import type { InspectedSheet, Inspection } from '../../run/inspection.js';
import type { Language } from '../language.js';
import { rowWords } from './cells-text.js';
import type { InspectWords } from '../words/inspect-words.js';
import { INSPECT } from '../words/inspect.js';
import { tablePart } from './inspected-table.js';
import { printable } from './printable.js';
import { refusalText } from './refusal-text.js';
import { sizeText } from './size-text.js';
import { table } from './table.js';

/** Rows shown of a sheet that is not read: enough to know it again. */
const HEAD_SHOWN = 8;
const NOTICES_SHOWN = 50;

/** How a file is read, part by part. Why it is refused is for the caller to say behind it. */
export function inspectionText(inspection: Inspection, language: Language, paint: ChalkInstance): string {
  const words = INSPECT[language];
  const { sheets, hiddenRows, findings } = inspection;
  const bodies = sheets.flatMap((sheet) =>
    sheet.tables.length > 0
      ? sheet.tables.map((each) => tablePart({ sheet: sheet.name, table: each, hiddenRows }, words, paint))
      : headPart(sheet, words, paint),
  );
  return [
    filePart(inspection, words, paint),
    sheetPart(inspection, language, paint),
    ...bodies,
    ...noticePart(findings, words, paint),
  ].join('\n');
}

function filePart(
  { name, format, bytes, text, dates, notes }: Inspection,
  words: InspectWords,
  paint: ChalkInstance,
): string {
  const { encoding, delimiter } = text;
  const rows = [
    [words.format, `${words.formats[format]}  ${sizeText(bytes)}`],
    ...(encoding === undefined ? [] : [[words.encoding, words.encodings[encoding]]]),
    ...(delimiter === undefined ? [] : [[words.delimiter, words.delimiters[delimiter]]]),
    ...(dates === 1904 ? [[words.dates, words.dates1904]] : []),
    ...notes.map((note) => [words.note, note]),
  ];
  return `${paint.bold(printable(name))}\n${table(rows, [])}`;
}

function sheetPart({ sheets, refusal }: Inspection, language: Language, paint: ChalkInstance): string {
  const words = INSPECT[language];
  if (sheets.length === 0) return `${paint.bold(words.sheets)} ${words.none}\n`;
  const rows = sheets.map((sheet, index) => [
    String(index + 1),
    `${sheet.name === '' ? words.unnamed : sheet.name}${sheet.hidden ? words.hiddenMark : ''}`,
    words.rowCount(sheet.rows),
    useWords(sheet, words),
  ]);
  // What refuses the file is said at the end.
  const faults = sheets.flatMap(({ name, fault }) =>
    fault === undefined || fault.message === refusal?.message
      ? []
      : [`  ${name}  ${refusalText(fault, language)}`.replace('\n', '  ')],
  );
  return `${paint.bold(words.sheets)}\n${table(rows, [0, 2])}${faults.map((line) => `${printable(line)}\n`).join('')}`;
}

function useWords({ unread, tables }: InspectedSheet, words: InspectWords): string {
  if (unread !== undefined) return words.unread[unread];
  return words.readAs(words.list([...new Set(tables.map(({ title }) => title))]));
}

/** The beginning of a sheet that is not read; of one that was not asked for nothing. */
function headPart(
  { name, head, unread }: InspectedSheet,
  words: InspectWords,
  paint: ChalkInstance,
): readonly string[] {
  if (unread === 'unasked' || head.length === 0) return [];
  const title = name === '' ? words.firstRows : `${printable(name)} ${words.firstRows}`;
  const rows = head.slice(0, HEAD_SHOWN).map((row) => [rowWords(row, words)]);
  return [`${paint.bold(title)}\n${table(rows, [])}`];
}

function noticePart(
  findings: readonly ExceptionLine[],
  words: InspectWords,
  paint: ChalkInstance,
): readonly string[] {
  if (findings.length === 0) return [];
  const rows = findings
    .slice(0, NOTICES_SHOWN)
    .map(({ place, code, message }) => [code, place.sheet, message]);
  const more = findings.length > NOTICES_SHOWN ? `  ${words.more(findings.length)}\n` : '';
  return [`${paint.bold(words.notices)}\n${table(rows, [])}${more}`];
}
