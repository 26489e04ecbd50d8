import { TREATMENT_NAMES } from '../../model/code.js';
import type { ExceptionLine } from '../../model/finding.js';
import { placeWords } from '../problem-columns.js';
import { outwardAdvice, problemWords, TREATMENT_STYLES } from '../problem-words.js';
import type { SheetColumn } from '../workbook/sheet-column.js';
import type { StyleName } from '../workbook/styles.js';
import type { Texts } from './unit-lines.js';

interface UnitColumn {
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  readonly text: (line: ExceptionLine, district: string) => string;
}

/** What a unit is told of its own rows; nothing that names another's. Without the money at stake, which is the office's reckoning. */
const COLUMNS: readonly UnitColumn[] = [
  {
    header: '处理',
    width: 10,
    style: 'textCenter',
    text: ({ treatment }) => TREATMENT_NAMES[treatment],
  },
  {
    header: '问题',
    width: 18,
    style: 'text',
    text: ({ code, mark }, district) => problemWords(code, mark, district).name,
  },
  {
    header: '姓名或单位',
    width: 20,
    style: 'text',
    text: ({ subject, subjectNumber }) => lines(subject, subjectNumber),
  },
  { header: '项目', width: 18, style: 'text', text: ({ title }) => title },
  { header: '政策条款', width: 10, style: 'textCenter', text: ({ item }) => item },
  { header: '名册', width: 20, style: 'text', text: ({ place }) => lines(place.file, place.sheet) },
  { header: '位置', width: 14, style: 'text', text: placeWords },
  { header: '实际值', width: 18, style: 'prose', text: (line) => (line.outward ?? line).found },
  { header: '要求', width: 20, style: 'prose', text: (line) => (line.outward ?? line).required },
  { header: '说明', width: 30, style: 'prose', text: (line) => (line.outward ?? line).message },
  { header: '处理建议', width: 18, style: 'prose', text: outwardAdvice },
];

export function unitTexts(line: ExceptionLine, district: string): Texts {
  return COLUMNS.map(({ text }) => text(line, district));
}

const MARKS: ReadonlyMap<string, StyleName> = new Map([
  [TREATMENT_NAMES.reject, TREATMENT_STYLES.reject],
  [TREATMENT_NAMES.hold, TREATMENT_STYLES.hold],
]);

function markOf([treatment = '']: Texts): StyleName {
  return MARKS.get(treatment) ?? TREATMENT_STYLES.notice;
}

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

/** The columns of texts as they are shown. */
export const UNIT_COLUMNS: readonly SheetColumn<Texts>[] = [
  { header: '序号', width: 7, style: 'count', cell: (_, serial) => ({ number: String(serial) }) },
  ...COLUMNS.map(({ header, width, style }, index) => ({
    header,
    width,
    style,
    ...(index === 0 && { styleOf: markOf }),
    cell: (texts: Texts) => texts[index] ?? '',
  })),
];
