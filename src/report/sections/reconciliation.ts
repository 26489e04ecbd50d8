import type { Tally } from '../../model/plan.js';
import { markup, type Markup } from '../page/markup.js';
import { count, figure, money, named, rows, table, text, type ReportRow } from '../page/table.js';
import type { ReportSection } from '../page/section.js';
import type { ReportData } from '../report-data.js';
import { sumTallies } from '../../model/sum-tallies.js';

/** No row is lost, and every file says the same sum. */
export const reconciliationSection: ReportSection = {
  id: 'reconciliation',
  title: '核对',
  body(data) {
    const { rows: counts } = data.totals;
    return markup`<p class="equation">
        读入 ${count(counts.read)} ＝ 拟拨付 ${count(counts.paid)} ＋ 部分拟拨付 ${count(counts.partly)} ＋ 暂缓 ${count(counts.held)} ＋
        不予拨付 ${count(counts.rejected)} ＋ 未匹配项目 ${count(counts.unclaimed)}
      </p>
      ${sumsTable(data)} ${controls(data)}`;
  },
};

/** Each from where the file has it; a run in which they differ is not written. */
const SOURCES: readonly {
  readonly name: string;
  readonly of: (data: ReportData, department: string) => Tally;
}[] = [
  { name: 'payouts.csv', of: ({ byDepartment }, key) => byDepartment.get(key) ?? NONE },
  { name: '拨付工作簿', of: ({ workbooks }, key) => workbooks.get(key) ?? NONE },
  {
    name: 'summary.xlsx',
    of: ({ totals }, key) => sumTallies(totals.lines.filter(({ department }) => department === key)),
  },
  { name: 'manifest.json', of: ({ totals }, key) => totals.byDepartment[key] ?? NONE },
];

const NONE: Tally = { payouts: 0, amount: 0 };

function sumsTable(data: ReportData): Markup {
  const paying = data.label.departments.filter(({ key }) => data.byDepartment.has(key));
  const sumsOf = (key: string): readonly Tally[] => SOURCES.map(({ of }) => of(data, key));
  const all = SOURCES.map(({ of }) => sumTallies(paying.map(({ key }) => of(data, key))));
  return table({
    caption: '各文件的合计（元）',
    columns: [text('主管部门'), ...SOURCES.map(({ name }) => figure(name)), text('结果')],
    groups: rows(paying.map(({ key, name }) => sumsRow(name, sumsOf(key)))),
    sum: sumsRow('合计', all),
  });
}

function sumsRow(name: string, sums: readonly Tally[]): ReportRow {
  const isSame = sums.every(
    ({ payouts, amount }) => payouts === sums[0]?.payouts && amount === sums[0].amount,
  );
  if (!isSame) throw new Error(`sums differ for ${name}`);
  return [name, ...sums.map(({ payouts, amount }) => named(money(amount), `${count(payouts)} 笔`)), '一致'];
}

function controls({ controls: { first, lines } }: ReportData): Markup {
  if (lines === 0) return markup`<p>名册有合计行的，合计都与明细相符。</p>`;
  const more = lines - first.length;
  return markup`${table({
    caption: `与明细不符的名册合计（${lines} 处）`,
    columns: [text('名册'), text('栏目'), figure('合计行'), figure('明细合计')],
    groups: rows(
      first.map(({ place, cell, column, found, required }) => [
        named(place.file, [place.sheet, cell].filter((part) => part !== '').join('!')),
        column,
        found,
        required,
      ]),
    ),
  })}
  ${more === 0 ? [] : [markup`<p>另有 ${more} 处，见 <a href="exceptions.xlsx">exceptions.xlsx</a>。</p>`]}`;
}
