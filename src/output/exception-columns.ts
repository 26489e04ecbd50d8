import { CODES, TREATMENT_NAMES } from '../model/code.js';
import type { ExceptionLine } from '../model/finding.js';
import { yuanText } from '../model/money.js';
import type { SheetColumn } from './workbook/growing-sheet.js';

/** The columns of exceptions.csv, with the looks they have on sheet 明细. */
export const EXCEPTION_COLUMNS: readonly SheetColumn<ExceptionLine>[] = [
  { header: '序号', width: 7, style: 'count', cell: (_, serial) => ({ number: String(serial) }) },
  { header: '处理', width: 9, style: 'textCenter', cell: ({ treatment }) => TREATMENT_NAMES[treatment] },
  { header: '代码', width: 24, style: 'cell', cell: ({ code }) => code },
  { header: '规则', width: 6, style: 'textCenter', cell: ({ rule }) => rule },
  { header: '项目名称', width: 24, style: 'text', cell: ({ title }) => title },
  { header: '姓名或单位', width: 18, style: 'text', cell: ({ subject }) => subject },
  { header: '证件号码', width: 20, style: 'textCenter', cell: ({ subjectNumber }) => subjectNumber },
  { header: '栏目', width: 14, style: 'text', cell: ({ column }) => column },
  { header: '单元格', width: 8, style: 'textCenter', cell: ({ cell }) => cell },
  { header: '实际值', width: 20, style: 'prose', cell: ({ found }) => found },
  { header: '要求', width: 28, style: 'prose', cell: ({ required }) => required },
  { header: '说明', width: 40, style: 'prose', cell: ({ message }) => message },
  { header: '政策条款', width: 12, style: 'textCenter', cell: ({ item }) => item },
  {
    header: '涉及金额',
    width: 13,
    style: 'amount',
    cell: ({ stake }) => (stake === undefined ? '' : { number: yuanText(stake) }),
  },
  { header: '名册', width: 26, style: 'text', cell: ({ place }) => place.file },
  { header: '工作表', width: 12, style: 'text', cell: ({ place }) => place.sheet },
  {
    header: '行号',
    width: 8,
    style: 'count',
    cell: ({ place }) => (place.row === 0 ? '' : { number: String(place.row) }),
  },
];

/** What sheet 明细 says beyond exceptions.csv. */
export const ADVICE_COLUMN: SheetColumn<ExceptionLine> = {
  header: '处理建议',
  width: 28,
  style: 'prose',
  cell: ({ code }) => CODES[code].advice,
};
