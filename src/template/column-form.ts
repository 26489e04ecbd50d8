import type { StyleName } from '../output/workbook/styles.js';
import type { CellValidation, ValidationTest } from '../output/workbook/validations-xml.js';
import type { ColumnData } from '../policy/data.js';

/** How the cells of a type of column are laid out and tested while they are filled in. */
export interface ColumnForm {
  /** In characters. */
  readonly width: number;
  readonly style: StyleName;
  /** How it is written: one sentence without a full stop. */
  readonly writing: string;
  /** @param cell the first cell below, such as "C4"; undefined where what is read cannot be told by a test */
  readonly test: (cell: string) => ValidationTest | undefined;
  readonly otherwise: CellValidation['otherwise'];
  readonly message: string;
}

/** As spreadsheets count days: 1900-01-01 and 2199-12-31. */
const FIRST_DAY = 1;
const LAST_DAY = 109_574;
const MOST_YUAN = 10_000_000_000;

const untested = { test: () => undefined, otherwise: 'offer', message: '' } as const;

/** What the reader takes in another way too (2023.9.1, 八成) is only asked about, never barred. */
const asked = (test: ValidationTest, expected: string) =>
  ({
    test: () => test,
    otherwise: 'warn',
    message: `此栏应为${expected}。如确实要这样写，按“是”保留，读取时再核对。`,
  }) as const;

/** A number of more than 15 digits has lost its last ones already: nobody can read what was meant. */
const identifier = {
  test: (cell: string): ValidationTest => ({
    is: 'custom',
    formula: `NOT(AND(ISNUMBER(${cell}),${cell}>=1E+15))`,
  }),
  otherwise: 'stop',
  message: '超过 15 位的号码作为数字保存会丢失末几位。请先把单元格设为“文本”格式，再重新填写。',
} as const;

const FORMS: Readonly<Record<ColumnData['type'], ColumnForm>> = {
  text: { width: 14, style: 'blankText', writing: '文字', ...untested },
  identifier: { width: 20, style: 'blankText', writing: '号码按文本填写，一位不少', ...identifier },
  'person-id': { width: 20, style: 'blankText', writing: '证件上的完整号码，按文本填写', ...identifier },
  'unit-code': { width: 20, style: 'blankText', writing: '18 位统一社会信用代码，按文本填写', ...identifier },
  district: { width: 11, style: 'blankText', writing: '所属区的名称，不带其他说明', ...untested },
  enum: { width: 13, style: 'blankText', writing: '从下拉选项中选一项', ...untested },
  date: {
    width: 12,
    style: 'blankDay',
    writing: '日期，年份四位',
    ...asked({ is: 'date', from: FIRST_DAY, to: LAST_DAY }, '日期，如 2023-09-01'),
  },
  'date-range': { width: 24, style: 'blankText', writing: '起止两个日期，中间用“至”', ...untested },
  month: { width: 10, style: 'blankText', writing: '年月，年份四位', ...untested },
  year: {
    width: 9,
    style: 'blankNumber',
    writing: '四位年份',
    ...asked({ is: 'whole', from: 1900, to: 2199 }, '四位年份，如 2023'),
  },
  ratio: {
    width: 10,
    style: 'blankRatio',
    writing: '百分比，直接键入 80%',
    ...asked({ is: 'decimal', from: 0, to: 1 }, '0 至 100% 的比例，如 80%'),
  },
  money: {
    width: 13,
    style: 'blankAmount',
    writing: '金额，以元为单位，不小于 0',
    ...asked({ is: 'decimal', from: 0, to: MOST_YUAN }, '以元为单位的金额，如 1234.50'),
  },
  hours: {
    width: 9,
    style: 'blankNumber',
    writing: '课时数',
    ...asked({ is: 'decimal', from: 0, to: 10_000 }, '课时数，如 40'),
  },
  count: {
    width: 9,
    style: 'blankNumber',
    writing: '整数',
    ...asked({ is: 'whole', from: 0, to: 1_000_000 }, '整数，如 12'),
  },
  list: { width: 12, style: 'blankText', writing: '几项之间用顿号', ...untested },
};

export function columnForm({ type }: Pick<ColumnData, 'type'>): ColumnForm {
  return FORMS[type];
}
