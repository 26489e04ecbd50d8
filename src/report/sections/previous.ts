import type { Tally } from '../../model/plan.js';
import type { PostedPeriod } from '../../model/posted-period.js';
import { periodWords } from '../../output/batch-words.js';
import type { BarChart } from '../chart/bar-chart.js';
import { compared, type ComparedDepartment, type ComparedLine } from '../compared.js';
import { markup, type Markup } from '../page/markup.js';
import { count, figure, money, table, text, type ReportRow } from '../page/table.js';
import type { ReportSection } from '../page/section.js';
import { ruleNames } from '../rule-names.js';
import { sumTallies } from '../../model/sum-tallies.js';

/** Beside what was posted for the period before. */
export const previousSection: ReportSection = {
  id: 'previous',
  title: '与上期比较',
  body(data, figures) {
    const { previous, label, totals } = data;
    if (previous === 'unknown') return markup`<p class="none">没有核对台账，不知道上期拨付了多少。</p>`;
    if (previous === 'none') return markup`<p class="none">台账中没有本期以前入账的批次，无从比较。</p>`;
    const departments = compared(data, previous);
    const chart = figures(comparisonChart(departments), 'previous');
    const before = sumTallies(departments.map((department) => department.before));
    return markup`<p>${words(previous, label.only)}</p>
      ${chart} ${comparisonTable(departments, ruleNames(label), lineRow('合计', { before, now: totals }))}`;
  },
};

const COLUMNS = [
  text('项目'),
  figure('上期笔数'),
  figure('上期金额'),
  figure('本批笔数'),
  figure('本批金额'),
  figure('增减'),
];

function words({ period, batches }: PostedPeriod, only: readonly string[]): string {
  const rules = only.length === 0 ? '' : `只比较规则 ${only.join('、')}。`;
  return `上期是台账中本期以前最近有入账的 ${periodWords(period)}，共 ${batches} 批，按入账时的数，此后的退汇、追回、更正不计在内；本批只是这一批。${rules}`;
}

function comparisonChart(departments: readonly ComparedDepartment[]): BarChart {
  return {
    title: '各主管部门：本批与上期（元，斜线为上期）',
    names: 'above',
    groups: departments.map(({ name, before, now }) => ({
      name,
      bars: [
        { value: now.amount, label: `本批 ${money(now.amount)}`, tone: 'plain' },
        { value: before.amount, label: `上期 ${money(before.amount)}`, tone: 'before' },
      ],
    })),
  };
}

function comparisonTable(
  departments: readonly ComparedDepartment[],
  nameOf: (rule: string) => string,
  sum: ReportRow,
): Markup {
  return table({
    caption: '按主管部门和规则',
    columns: COLUMNS,
    groups: departments.map((department) => ({
      heading: department.name,
      rows: department.rules.map((line) => lineRow(nameOf(line.rule), line)),
      sum: lineRow('小计', department),
    })),
    sum,
  });
}

function lineRow(name: string, { before, now }: Pick<ComparedLine, 'before' | 'now'>): ReportRow {
  return [name, ...tallyCells(before), ...tallyCells(now), signed(now.amount - before.amount)];
}

/** A dash for what there was not. */
function tallyCells({ payouts, amount }: Tally): readonly string[] {
  return payouts === 0 ? ['—', '—'] : [count(payouts), money(amount)];
}

function signed(fen: number): string {
  return fen > 0 ? `+${money(fen)}` : money(fen);
}
