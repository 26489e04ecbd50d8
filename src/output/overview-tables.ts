import { TREATMENT_NAMES } from '../model/code.js';
import { yuanText } from '../model/money.js';
import { DISPOSITION_NAMES, type RunTotals } from '../model/plan.js';
import type { FileCount, ProblemCount } from './exception-count.js';
import { problemWords, TREATMENT_STYLES } from './problem-words.js';
import type { SheetCell } from './workbook/cell-xml.js';
import { BLANK_LINE, wideLine, type Line, type PlacedCell } from './workbook/line.js';
import type { StyleName } from './workbook/styles.js';

export const OVERVIEW_WIDTHS = [12, 32, 10, 11, 11, 11, 16, 32];
export const DISPOSITIONS = ['paid', 'partly', 'held', 'rejected', 'unclaimed'] as const;

/** Lines of a table above its first row: its name, its header. */
export const TABLE_HEAD = 2;

/** A problem, with the cell of its first line, such as "'提示'!A5". */
export type Problem = Readonly<ProblemCount<string>>;

/** Each problem with its money and its lines; the name is where a link to its first line goes. */
export function problemLines(title: string, problems: readonly Problem[], district: string): readonly Line[] {
  const header: readonly Spec[] = [
    [0, 0, 'header', '处理'],
    [1, 1, 'header', '问题'],
    [2, 2, 'header', '条数'],
    [3, 4, 'header', '涉及金额'],
    [5, 6, 'header', '代码'],
    [7, 7, 'header', '处理建议'],
  ];
  const lines = problems.map(({ code, treatment, mark, lines: count, stake }) => {
    const { name, advice } = problemWords(code, mark, district);
    return row(
      [0, 0, TREATMENT_STYLES[treatment], TREATMENT_NAMES[treatment]],
      [1, 1, 'link', name],
      [2, 2, 'count', number(count)],
      [3, 4, 'amount', { number: yuanText(stake) }],
      [5, 6, 'cell', code],
      [7, 7, 'text', advice],
    );
  });
  const sum = (of: 'lines' | 'stake'): number => problems.reduce((total, each) => total + each[of], 0);
  const total = row(
    [0, 1, 'totalLabel', '合计'],
    [2, 2, 'totalCount', number(sum('lines'))],
    [3, 4, 'totalAmount', { number: yuanText(sum('stake')) }],
    [5, 7, 'totalText', ''],
  );
  return table(title, header, [...lines, total]);
}

/** Each roster, in input order. */
export function fileLines(files: readonly Readonly<FileCount>[]): readonly Line[] {
  const header: readonly Spec[] = [
    [0, 1, 'header', '名册'],
    [2, 2, 'header', TREATMENT_NAMES.reject],
    [3, 3, 'header', TREATMENT_NAMES.hold],
    [4, 4, 'header', TREATMENT_NAMES.notice],
    [5, 5, 'header', '已拨付'],
    [6, 6, 'header', '条数合计'],
    [7, 7, 'header', '涉及金额'],
  ];
  const lines = files.map(({ file, byTreatment, paidAsBefore, lines: count, stake }) =>
    row(
      [0, 1, 'text', file],
      [2, 2, 'count', number(byTreatment.reject)],
      [3, 3, 'count', number(byTreatment.hold)],
      [4, 4, 'count', number(byTreatment.notice)],
      [5, 5, 'count', number(paidAsBefore)],
      [6, 6, 'count', number(count)],
      [7, 7, 'amount', { number: yuanText(stake) }],
    ),
  );
  return table('名册（条数；涉及金额不含已拨付）', header, lines);
}

/** What became of the rows. */
export function rowLines({ rows }: RunTotals): readonly Line[] {
  const line = (name: string, count: number): Line =>
    row([0, 1, 'text', name], [2, 2, 'count', number(count)]);
  return table(
    '名册行去向',
    [
      [0, 1, 'header', '去向'],
      [2, 2, 'header', '行数'],
    ],
    [
      ...DISPOSITIONS.map((each) => line(DISPOSITION_NAMES[each], rows[each])),
      line('读入行数合计', rows.read),
      line('跳过（合计、制表等行）', rows.skipped),
    ],
  );
}

/** A cell over some columns: [from, to, style, value]. */
type Spec = readonly [number, number, StyleName, SheetCell];

function row(...specs: readonly Spec[]): Line {
  return { cells: specs.map(([from, to, style, value]): PlacedCell => ({ from, to, style, value })) };
}

function table(title: string, header: readonly Spec[], lines: readonly Line[]): readonly Line[] {
  return [wideLine(OVERVIEW_WIDTHS.length, 'section', title), row(...header), ...lines, BLANK_LINE];
}

function number(count: number): SheetCell {
  return { number: String(count) };
}
