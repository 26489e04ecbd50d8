import { TREATMENT_NAMES } from '../model/code.js';
import type { ExceptionLine } from '../model/finding.js';
import { yuanText } from '../model/money.js';
import { problemWords, TREATMENT_STYLES } from './problem-words.js';
import type { SheetColumn } from './workbook/sheet-column.js';

/** A line as a sheet shows it. */
export interface ShownLine {
  readonly line: ExceptionLine;
  /** Its number in exceptions.csv. */
  readonly serial: number;
  /** Whether its place is a link. */
  readonly linked: boolean;
}

/** The column whose cells lead to the roster. */
export const PLACE_COLUMN = 7;

/** What a sheet of problems says of each, in plain words; narrow enough to be read when printed. */
export function problemColumns(district: string): readonly SheetColumn<ShownLine>[] {
  return [
    { header: '序号', width: 7, style: 'count', cell: ({ serial }) => ({ number: String(serial) }) },
    {
      header: '处理',
      width: 10,
      style: 'textCenter',
      styleOf: ({ line }) => TREATMENT_STYLES[line.treatment],
      cell: ({ line }) => TREATMENT_NAMES[line.treatment],
    },
    {
      header: '问题',
      width: 18,
      style: 'text',
      cell: ({ line: { code, mark } }) => problemWords(code, mark, district).name,
    },
    {
      header: '姓名或单位',
      width: 20,
      style: 'text',
      cell: ({ line: { subject, subjectNumber } }) => lines(subject, subjectNumber),
    },
    { header: '项目', width: 18, style: 'text', cell: ({ line: { rule, title } }) => lines(rule, title) },
    { header: '政策条款', width: 10, style: 'textCenter', cell: ({ line }) => line.item },
    {
      header: '名册',
      width: 20,
      style: 'text',
      cell: ({ line: { place } }) => lines(place.file, place.sheet),
    },
    {
      // A link is not wrapped by LibreOffice: the longest names of columns take this, with a cell such as H5000.
      header: '位置',
      width: 23,
      style: 'text',
      styleOf: ({ linked }) => (linked ? 'link' : 'text'),
      cell: ({ line }) => placeWords(line),
    },
    { header: '实际值', width: 16, style: 'prose', cell: ({ line }) => line.found },
    { header: '要求', width: 18, style: 'prose', cell: ({ line }) => line.required },
    { header: '说明', width: 28, style: 'prose', cell: ({ line }) => line.message },
    {
      header: '处理建议',
      width: 18,
      style: 'prose',
      cell: ({ line: { code, mark } }) => problemWords(code, mark, district).advice,
    },
    {
      header: '涉及金额',
      width: 13,
      style: 'amount',
      cell: ({ line: { stake } }) => (stake === undefined ? '' : { number: yuanText(stake) }),
    },
  ];
}

/** "F17" and the column's name, or the row alone; '' of what concerns a whole file. */
export function placeWords({
  cell,
  column,
  place,
}: Pick<ExceptionLine, 'cell' | 'column' | 'place'>): string {
  const at = cell === '' && place.row > 0 ? `第 ${place.row} 行` : cell;
  // On one line: where a cell is a link, LibreOffice drops a break.
  return [at, column].filter((text) => text !== '').join(' ');
}

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
