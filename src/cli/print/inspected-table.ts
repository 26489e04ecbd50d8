import type { ChalkInstance } from 'chalk';
import type { InspectedTable, Inspection, TableRows } from '../../run/inspection.js';
import type { InspectWords } from '../words/inspect-words.js';
import { printable } from './printable.js';
import { table } from './table.js';

const ABOVE_SHOWN = 10;
const SKIPPED_SHOWN = 50;

interface OfSheet {
  readonly sheet: string;
  readonly table: InspectedTable;
  readonly hiddenRows: Inspection['hiddenRows'];
}

/** One table of a sheet: where it stands, what its columns are taken for, which rows are passed over. */
export function tablePart(
  { sheet, table: inspected, hiddenRows }: OfSheet,
  words: InspectWords,
  paint: ChalkInstance,
): string {
  const { title, kind, above, headerRows, unit, read, missing } = inspected;
  const [first, last] = headerRows;
  const name = sheet === '' ? '' : `${printable(sheet)}  `;
  const rows = [
    ...above
      .slice(0, ABOVE_SHOWN)
      .map(({ row, cells }, index) => [
        index === 0 ? words.above : '',
        `${words.row(row)}  ${cells.filter((cell) => cell !== '').join(' | ')}`,
      ]),
    [words.header, words.rowsFromTo(first, last)],
    [words.unit, unit],
    ...(read === undefined ? [] : [[words.data, dataWords(read, hiddenRows, words)]]),
  ];
  return [
    `${paint.bold(`${name}${title}`)} ${kind}\n${table(rows, [])}`,
    columnTable(inspected, words),
    missing.length === 0 ? '' : `  ${words.missing}${words.colon}${words.list(missing)}\n`,
    read === undefined ? '' : skippedPart(read, words, paint),
  ].join('');
}

function dataWords(
  { count, first, last, hidden }: TableRows,
  hiddenRows: Inspection['hiddenRows'],
  words: InspectWords,
): string {
  return [
    words.rowCount(count),
    ...(count === 0 ? [] : [words.rowsFromTo(first, last)]),
    ...(hidden === 0 ? [] : [words.hiddenRows[hiddenRows](hidden)]),
  ].join(words.comma);
}

function columnTable({ columns }: InspectedTable, words: InspectWords): string {
  const rows = columns.map(({ letters, header, column, required, unit }) => [
    letters,
    header,
    column,
    required ? words.required : '',
    unit,
  ]);
  return `\n${table([words.columns, ...rows], [])}`;
}

function skippedPart({ skipped }: TableRows, words: InspectWords, paint: ChalkInstance): string {
  if (skipped.length === 0) return '';
  const rows = skipped
    .slice(0, SKIPPED_SHOWN)
    .map(({ row, why, text }) => [`  ${words.row(row)}`, words.skipReasons[why], text]);
  const more = skipped.length > SKIPPED_SHOWN ? `    ${words.more(skipped.length)}\n` : '';
  return `  ${paint.bold(words.skipped)} ${words.rowCount(skipped.length)}\n${table(rows, [])}${more}`;
}
