import type { SkipReason } from '../../model/roster-read.js';
import type { RosterFile, TextReading } from '../../model/sheet.js';
import type { UnreadReason } from '../../run/inspection.js';
import type { BatchSettings } from '../../run/settings.js';
import type { Language } from '../language.js';

/** Words of `inspect`, in both languages. */
export interface InspectWords {
  readonly format: string;
  readonly formats: Readonly<Record<RosterFile['format'], string>>;
  readonly encoding: string;
  readonly encodings: Readonly<Record<NonNullable<TextReading['encoding']>, string>>;
  readonly delimiter: string;
  readonly delimiters: Readonly<Record<NonNullable<TextReading['delimiter']>, string>>;
  readonly dates: string;
  readonly dates1904: string;
  readonly note: string;
  readonly sheets: string;
  readonly none: string;
  /** A sheet without a name, that of a CSV. */
  readonly unnamed: string;
  readonly hiddenMark: string;
  readonly readAs: (titles: string) => string;
  readonly unread: Readonly<Record<UnreadReason, string>>;
  readonly firstRows: string;
  readonly above: string;
  readonly header: string;
  readonly unit: string;
  readonly data: string;
  readonly row: (number: number) => string;
  readonly rowsFromTo: (first: number, last: number) => string;
  /** Between two remarks on one line. */
  readonly comma: string;
  readonly rowCount: (count: number) => string;
  readonly hiddenRows: Readonly<Record<BatchSettings['hiddenRows'], (count: number) => string>>;
  readonly columns: readonly [
    letters: string,
    header: string,
    column: string,
    required: string,
    unit: string,
  ];
  readonly required: string;
  readonly missing: string;
  readonly skipped: string;
  readonly skipReasons: Readonly<Record<SkipReason, string>>;
  readonly more: (count: number) => string;
  readonly notices: string;
  readonly uncomputed: string;
  readonly nothingInside: string;
}

export const INSPECT_WORDS: Readonly<Record<Language, InspectWords>> = {
  zh: {
    format: '格式',
    formats: {
      xlsx: 'Excel 工作簿（.xlsx）',
      xls: '旧版 Excel 工作簿（.xls）',
      html: '网页表格（HTML）',
      'xml-2003': 'XML 表格 2003',
      csv: 'CSV 文本',
    },
    encoding: '编码',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16（小端）',
      'utf-16be': 'UTF-16（大端）',
      gb18030: 'GB18030（GBK）',
    },
    delimiter: '分隔符',
    delimiters: { ',': '逗号', '\t': '制表符', ';': '分号' },
    dates: '日期系统',
    dates1904: '1904 年（日期从 1904-01-01 起算）',
    note: '说明',
    sheets: '工作表',
    none: '没有',
    unnamed: '（没有表名）',
    hiddenMark: '（隐藏）',
    readAs: (titles) => `按${titles}读取`,
    unread: {
      hidden: '不读：隐藏的工作表，要读用 --sheet 指明',
      unasked: '不读：不是 --sheet 所指',
      unrecognised: '不读：没有可用的表头',
      refused: '不读：文件被拒绝，原因见最后',
    },
    firstRows: '开头几行',
    above: '表头之上',
    header: '表头',
    unit: '金额单位',
    data: '数据',
    row: (number) => `第 ${number} 行`,
    rowsFromTo: (first, last) => (first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`),
    comma: '，',
    rowCount: (count) => `${count} 行`,
    hiddenRows: {
      hold: (count) => `其中隐藏 ${count} 行，整行暂缓`,
      read: (count) => `其中隐藏 ${count} 行，按普通行处理`,
    },
    columns: ['列', '表头', '读作', '', '单位'],
    required: '必填',
    missing: '名册没有的栏目',
    skipped: '跳过',
    skipReasons: {
      header: '表头',
      numbers: '栏号或序号',
      unit: '单位行',
      title: '标题',
      sum: '合计',
      subtotal: '小计',
      running: '过次页、承前页',
      signature: '签名或页码',
      note: '说明',
      example: '模板的示例行',
    },
    more: (count) => `… 等 ${count} 行`,
    notices: '提示',
    uncomputed: '（公式没有计算结果）',
    nothingInside: '文件可以读取，但没有任何内容',
  },
  en: {
    format: 'Format',
    formats: {
      xlsx: 'Excel workbook (.xlsx)',
      xls: 'Excel 97–2003 workbook (.xls)',
      html: 'web page (HTML)',
      'xml-2003': 'XML Spreadsheet 2003',
      csv: 'CSV text',
    },
    encoding: 'Encoding',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (little endian)',
      'utf-16be': 'UTF-16 (big endian)',
      gb18030: 'GB18030 (GBK)',
    },
    delimiter: 'Delimiter',
    delimiters: { ',': 'comma', '\t': 'tab', ';': 'semicolon' },
    dates: 'Dates',
    dates1904: '1904 system (counted from 1904-01-01)',
    note: 'Note',
    sheets: 'Sheets',
    none: 'none',
    unnamed: '(unnamed)',
    hiddenMark: ' (hidden)',
    readAs: (titles) => `read as ${titles}`,
    unread: {
      hidden: 'not read: a hidden sheet; name it with --sheet to read it',
      unasked: 'not read: not the one that --sheet names',
      unrecognised: 'not read: no header of a roster',
      refused: 'not read: the file is refused, see the end',
    },
    firstRows: 'First rows',
    above: 'Above the header',
    header: 'Header',
    unit: 'Unit of money',
    data: 'Data',
    row: (number) => `row ${number}`,
    rowsFromTo: (first, last) => (first === last ? `row ${first}` : `rows ${first}–${last}`),
    comma: ', ',
    rowCount: (count) => (count === 1 ? '1 row' : `${count} rows`),
    hiddenRows: {
      hold: (count) => `${count} of them hidden: held whole`,
      read: (count) => `${count} of them hidden: taken as any other`,
    },
    columns: ['', 'header', 'read as', '', 'unit'],
    required: 'required',
    missing: 'Columns that the roster has not',
    skipped: 'Skipped',
    skipReasons: {
      header: 'header',
      numbers: 'column or row numbers',
      unit: 'unit',
      title: 'title',
      sum: 'total',
      subtotal: 'subtotal',
      running: 'carried over',
      signature: 'signature or page',
      note: 'note',
      example: 'example row of the template',
    },
    more: (count) => `… ${count} rows in all`,
    notices: 'Notices',
    uncomputed: ' (formula without a result)',
    nothingInside: 'the file can be read, but there is nothing in it',
  },
};
