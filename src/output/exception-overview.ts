import type { BatchLabel } from '../model/batch.js';
import { TREATMENT_NAMES } from '../model/code.js';
import { yuanText } from '../model/money.js';
import { DISPOSITION_NAMES, type RunTotals } from '../model/plan.js';
import { batchWords, headLines, periodWords } from './batch-words.js';
import type { FileCount, ProblemCount } from './exception-count.js';
import { problemWords, TREATMENT_STYLES } from './problem-words.js';
import type { SheetCell } from './workbook/cell-xml.js';
import { laidSheet } from './workbook/laid-sheet.js';
import { BLANK_LINE, wideLine, type Line, type PlacedCell } from './workbook/line.js';
import { fixedLinks, MOST_LINKS } from './workbook/sheet-links.js';
import type { StyleName } from './workbook/styles.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';

const WIDTHS = [12, 32, 10, 11, 11, 11, 16, 32];
const DISPOSITIONS = ['paid', 'partly', 'held', 'rejected', 'unclaimed'] as const;

/** A problem, with the cell of its first line, such as "'提示'!A5". */
type Problem = Readonly<ProblemCount<string>>;

export interface OverviewContent {
  readonly name: string;
  /** Costliest first. */
  readonly problems: readonly Problem[];
  readonly files: readonly Readonly<FileCount>[];
  readonly totals: RunTotals;
  readonly runId: string;
  /** Lines without a link for want of room. */
  readonly unlinked: number;
}

/** Sheet 概览 of exceptions.xlsx: in one look what is wrong, problem by problem, in which roster, and what became of the rows. */
export function exceptionOverview(label: BatchLabel, content: OverviewContent): WorkbookSheet {
  const { problems, totals, runId } = content;
  const head = headLines(label, WIDTHS.length, `${periodWords(label.period)}异常清单概览`, [
    [batchWords(label, runId), '金额单位：元'],
  ]);
  const wrong = problems.filter(({ mark }) => mark !== 'paid-as-before');
  const before = problems.filter(({ mark }) => mark === 'paid-as-before');
  const opening = [...openingWords(totals, wrong).map(sentence), BLANK_LINE];
  const wrongLines = problemLines('问题（涉及金额多的在前，点名称到首行）', wrong, label.district);
  const beforeLines =
    before.length === 0 ? [] : problemLines('此前已拨付，收款人和金额一致，无须处理', before, label.district);
  const body = [
    ...opening,
    ...wrongLines,
    ...beforeLines,
    ...fileLines(content.files),
    ...rowLines(totals),
    ...linkWords(label, content).map(sentence),
  ];
  const link = (first: number) => (problem: Problem, index: number) => ({
    from: `B${first + index}`,
    target: undefined,
    to: problem.first,
    tip: '到首行',
  });
  const firstWrong = head.length + opening.length + TABLE_HEAD + 1;
  const links = [...wrong.map(link(firstWrong)), ...before.map(link(firstWrong + wrongLines.length))];
  return laidSheet(
    {
      name: content.name,
      widths: WIDTHS,
      head,
      body,
      looks: 'marked',
      ...(links.length > 0 && { links: fixedLinks(links) }),
    },
    new Set(),
  );
}

/** Lines of a table above its first row: its name, its header. */
const TABLE_HEAD = 2;

/** A cell over some columns: [from, to, style, value]. */
type Spec = readonly [number, number, StyleName, SheetCell];

function row(...specs: readonly Spec[]): Line {
  return { cells: specs.map(([from, to, style, value]): PlacedCell => ({ from, to, style, value })) };
}

function table(title: string, header: readonly Spec[], lines: readonly Line[]): readonly Line[] {
  return [wideLine(WIDTHS.length, 'section', title), row(...header), ...lines, BLANK_LINE];
}

function sentence(text: string): Line {
  return wideLine(WIDTHS.length, 'plain', text);
}

function openingWords({ rows }: RunTotals, problems: readonly Problem[]): readonly string[] {
  const outcomes = DISPOSITIONS.map((each) => `${DISPOSITION_NAMES[each]} ${rows[each]}`).join('，');
  const stake = (treatment: Problem['treatment']): string =>
    yuanText(problems.reduce((sum, each) => sum + (each.treatment === treatment ? each.stake : 0), 0));
  return [
    `读入 ${rows.read} 行：${outcomes}。`,
    `涉及金额：不予拨付 ${stake('reject')} 元，暂缓 ${stake('hold')} 元。`,
  ];
}

function problemLines(title: string, problems: readonly Problem[], district: string): readonly Line[] {
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

function fileLines(files: readonly Readonly<FileCount>[]): readonly Line[] {
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

function rowLines({ rows }: RunTotals): readonly Line[] {
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

function linkWords({ sheets }: BatchLabel, { unlinked }: OverviewContent): readonly string[] {
  const where =
    sheets.annotated === 'written'
      ? '各表“位置”栏可点开 annotated 文件夹内已标注的名册；CSV 名册没有链接。'
      : '各表“位置”栏可点开名册的单元格，名册须与本文件放在同一文件夹，名称不变；CSV 名册没有链接。';
  const full = unlinked === 0 ? [] : [`每张工作表至多 ${MOST_LINKS} 个链接，其后的 ${unlinked} 条没有链接。`];
  return [where, '各表“序号”即 exceptions.csv 的序号。', ...full];
}

function number(count: number): SheetCell {
  return { number: String(count) };
}
