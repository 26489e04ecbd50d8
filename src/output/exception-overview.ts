import type { BatchLabel } from '../model/batch.js';
import { groupedYuan } from '../model/money.js';
import { DISPOSITION_NAMES, type RunTotals } from '../model/plan.js';
import { batchWords, headLines, periodWords } from './batch-words.js';
import type { FileCount } from './exception-count.js';
import {
  DISPOSITIONS,
  fileLines,
  OVERVIEW_WIDTHS,
  problemLines,
  rowLines,
  TABLE_HEAD,
  type Problem,
} from './overview-tables.js';
import { laidSheet } from './workbook/laid-sheet.js';
import { BLANK_LINE, wideLine, type Line } from './workbook/line.js';
import { fixedLinks, MOST_LINKS } from './workbook/sheet-links.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';

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
  const head = headLines(label, OVERVIEW_WIDTHS.length, `${periodWords(label.period)}异常清单概览`, [
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
      widths: OVERVIEW_WIDTHS,
      head,
      body,
      looks: 'marked',
      ...(links.length > 0 && { links: fixedLinks(links) }),
    },
    new Set(),
  );
}

function sentence(text: string): Line {
  return wideLine(OVERVIEW_WIDTHS.length, 'plain', text);
}

function openingWords({ rows }: RunTotals, problems: readonly Problem[]): readonly string[] {
  const outcomes = DISPOSITIONS.map((each) => `${DISPOSITION_NAMES[each]} ${rows[each]}`).join('，');
  const stake = (treatment: Problem['treatment']): string =>
    groupedYuan(problems.reduce((sum, each) => sum + (each.treatment === treatment ? each.stake : 0), 0));
  return [
    `读入 ${rows.read} 行：${outcomes}。`,
    `涉及金额：不予拨付 ${stake('reject')} 元，暂缓 ${stake('hold')} 元。`,
  ];
}

function linkWords({ sheets }: BatchLabel, { unlinked }: OverviewContent): readonly string[] {
  const where =
    sheets.annotated === 'written'
      ? '各表“位置”栏可点开 annotated 文件夹内已标注的名册；CSV 名册没有链接。'
      : '各表“位置”栏可点开名册的单元格，名册须与本文件放在同一文件夹，名称不变；CSV 名册没有链接。';
  const full = unlinked === 0 ? [] : [`每张工作表至多 ${MOST_LINKS} 个链接，其后的 ${unlinked} 条没有链接。`];
  return [where, '各表“序号”即 exceptions.csv 的序号。', ...full];
}
