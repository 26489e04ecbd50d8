import { TREATMENT_NAMES } from '../model/code.js';
import type { ExceptionLine } from '../model/finding.js';
import { yuanText } from '../model/money.js';
import type { CsvColumn } from './csv-list.js';

/** The columns of exceptions.csv. */
export const EXCEPTION_COLUMNS: readonly CsvColumn<ExceptionLine>[] = [
  { header: '序号', cell: (_, serial) => ({ number: String(serial) }) },
  { header: '处理', cell: ({ treatment }) => TREATMENT_NAMES[treatment] },
  { header: '代码', cell: ({ code }) => code },
  { header: '规则', cell: ({ rule }) => rule },
  { header: '项目名称', cell: ({ title }) => title },
  { header: '姓名或单位', cell: ({ subject }) => subject },
  { header: '证件号码', cell: ({ subjectNumber }) => subjectNumber },
  { header: '栏目', cell: ({ column }) => column },
  { header: '单元格', cell: ({ cell }) => cell },
  { header: '实际值', cell: ({ found }) => found },
  { header: '要求', cell: ({ required }) => required },
  { header: '说明', cell: ({ message }) => message },
  { header: '政策条款', cell: ({ item }) => item },
  { header: '涉及金额', cell: ({ stake }) => (stake === undefined ? '' : { number: yuanText(stake) }) },
  { header: '名册', cell: ({ place }) => place.file },
  { header: '工作表', cell: ({ place }) => place.sheet },
  { header: '行号', cell: ({ place }) => (place.row === 0 ? '' : { number: String(place.row) }) },
];
