import type { Tally } from '../../model/plan.js';
import { remarkOf, type SummaryLine } from '../../output/summary-totals.js';
import type { BarChart } from '../chart/bar-chart.js';
import { mostOf } from '../chart/most-of.js';
import type { Figures } from '../page/chart-figure.js';
import { markup, NOTHING, type Markup } from '../page/markup.js';
import {
  count,
  figure,
  money,
  named,
  rows,
  table,
  text,
  type ReportRow,
  type RowGroup,
} from '../page/table.js';
import type { ReportSection } from '../page/section.js';
import type { ReportData } from '../report-data.js';
import { ruleNames } from '../rule-names.js';

const MOST_RULES = 12;

/** What is to be paid: per department, per rule, per fund. */
export const totalsSection: ReportSection = {
  id: 'totals',
  title: '拨付合计',
  body(data, figures) {
    const { totals } = data;
    if (totals.payouts === 0) return markup`<p class="none">本批没有拟拨付的。</p>`;
    return markup`<div class="pair">${departments(data, figures)}</div>
      ${rulesTable(data)}
      <div class="pair">${figures(rulesChart(data), 'rules')} ${fundsTable(data)}</div>`;
  },
};

function departments({ label, totals }: ReportData, figures: Figures): readonly Markup[] {
  const paying = label.departments.flatMap(({ key, name }) => {
    const tally = totals.byDepartment[key];
    return tally === undefined ? [] : [{ name, ...tally }];
  });
  const chart: BarChart = {
    title: '各主管部门拟拨付金额（元）',
    names: 'above',
    groups: paying.map(({ name, amount }) => ({ name, bars: [amountBar(amount)] })),
  };
  return [
    figures(chart, 'departments'),
    table({
      caption: '按主管部门',
      columns: [text('主管部门'), figure('笔数'), figure('金额')],
      groups: rows(paying.map(({ name, ...tally }) => tallyRow(name, tally))),
      sum: tallyRow('合计', totals),
    }),
  ];
}

function rulesTable({ label, totals }: ReportData): Markup {
  const nameOf = ruleNames(label);
  const groups = label.departments.flatMap(({ key, name }): readonly RowGroup[] => {
    const lines = totals.lines.filter((line) => line.department === key);
    const tally = totals.byDepartment[key];
    if (tally === undefined) return [];
    return [
      {
        heading: name,
        rows: lines.map((line) => ruleRow(line, nameOf(line.rule))),
        sum: ['小计', '', count(tally.payouts), money(tally.amount)],
      },
    ];
  });
  return table({
    caption: '按规则和资金来源',
    columns: [text('规则'), text('资金来源'), figure('笔数'), figure('金额')],
    groups,
    sum: ['合计', '', count(totals.payouts), money(totals.amount)],
  });
}

function ruleRow(line: SummaryLine, name: string): ReportRow {
  return [named(name, remarkOf(line)), line.fund, count(line.payouts), money(line.amount)];
}

function rulesChart({ label, totals }: ReportData): BarChart {
  const nameOf = ruleNames(label);
  const all = Object.entries(totals.byRule).map(([rule, { amount }]) => ({ name: nameOf(rule), amount }));
  const { list, more } = mostOf(all, MOST_RULES, ({ amount }) => amount);
  return {
    title: more === 0 ? '各规则拟拨付金额（元）' : `金额最高的 ${list.length} 条规则（元）`,
    names: 'above',
    groups: list.map(({ name, amount }) => ({ name, bars: [amountBar(amount)] })),
  };
}

function fundsTable({ totals }: ReportData): Markup {
  const funds = Object.entries(totals.byFund);
  if (funds.length === 0) return NOTHING;
  return table({
    caption: '按资金来源',
    columns: [text('资金来源'), figure('笔数'), figure('金额')],
    groups: rows(funds.map(([fund, tally]) => tallyRow(fund, tally))),
    sum: tallyRow('合计', totals),
  });
}

function tallyRow(name: string, { payouts, amount }: Tally): ReportRow {
  return [name, count(payouts), money(amount)];
}

function amountBar(amount: number): BarChart['groups'][number]['bars'][number] {
  return { value: amount, label: money(amount), tone: amount < 0 ? 'back' : 'plain' };
}
