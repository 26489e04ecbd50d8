import { TREATMENT_NAMES, type Treatment } from '../../model/code.js';
import type { Fen } from '../../model/money.js';
import { problemWords } from '../../output/problem-words.js';
import type { BarChart, Tone } from '../chart/bar-chart.js';
import { mostOf } from '../chart/most-of.js';
import { markup, NOTHING, type Markup } from '../page/markup.js';
import { isWrong } from '../is-wrong.js';
import { count, figure, money, rows, table, text, type ReportRow } from '../page/table.js';
import type { ReportSection } from '../page/section.js';
import type { Problem, ReportData } from '../report-data.js';

const MOST_CODES = 10;

const TREATMENTS = ['reject', 'hold', 'notice'] as const;

const TONE_OF: Readonly<Record<Treatment, Tone>> = { reject: 'rejected', hold: 'held', notice: 'unclaimed' };

/** What is wrong, costliest first, and in which rosters. */
export const exceptionsSection: ReportSection = {
  id: 'exceptions',
  title: '异常',
  body(data, figures) {
    const { problems, label } = data;
    if (problems.length === 0) return markup`<p class="none">本批没有异常。</p>`;
    const wrong = problems.filter(isWrong);
    const sum = sumOf(wrong);
    return markup`<p>
        涉及金额是能算出的未付金额，同一行、同一规则只在首条计一次；逐条见
        <a href="exceptions.xlsx">exceptions.xlsx</a>。
      </p>
      ${table({
        caption: '按代码（涉及金额从高到低）',
        columns: [text('名称'), text('处理'), figure('条数'), figure('涉及金额')],
        groups: rows(wrong.map((problem) => problemRow(problem, label.district))),
        sum: ['合计', '', count(sum.lines), money(sum.stake)],
      })}
      ${paidBefore(data)}
      <div class="pair">${figures(stakeChart(data), 'stakes')} ${treatmentsTable(wrong)}</div>
      ${rostersTable(data)}`;
  },
};

function paidBefore({ problems }: ReportData): Markup {
  const lines = problems.reduce((sum, problem) => sum + (isWrong(problem) ? 0 : problem.lines), 0);
  return lines === 0
    ? NOTHING
    : markup`<p>另有 ${count(lines)} 条此前已拨付，收款人和金额一致，无须处理，不在其内。</p>`;
}

function problemRow({ code, treatment, mark, lines, stake }: Problem, district: string): ReportRow {
  const { name, advice } = problemWords(code, mark, district);
  const words = markup`${name}<small>${breakable(code)}　${advice}</small>`;
  return [words, TREATMENT_NAMES[treatment], count(lines), stakeText(stake)];
}

function stakeChart({ problems, label }: ReportData): BarChart {
  const atStake = problems.filter((problem) => isWrong(problem) && problem.stake > 0);
  const { list, more } = mostOf(atStake, MOST_CODES, ({ stake }) => stake);
  return {
    title: more === 0 ? '涉及金额（元）' : `涉及金额最高的 ${list.length} 种异常（元）`,
    names: 'above',
    groups: list.map(({ code, treatment, mark, stake }) => ({
      name: `${problemWords(code, mark, label.district).name}（${TREATMENT_NAMES[treatment]}）`,
      bars: [{ value: stake, label: money(stake), tone: TONE_OF[treatment] }],
    })),
  };
}

function treatmentsTable(problems: readonly Problem[]): Markup {
  const treatments = TREATMENTS.map((treatment) => ({
    treatment,
    ...sumOf(problems.filter((problem) => problem.treatment === treatment)),
  }));
  return table({
    caption: '按处理',
    columns: [text('处理'), figure('条数'), figure('涉及金额')],
    groups: rows(
      treatments.map(({ treatment, lines, stake }) => [
        TREATMENT_NAMES[treatment],
        count(lines),
        stakeText(stake),
      ]),
    ),
  });
}

function sumOf(problems: readonly Problem[]): Pick<Problem, 'lines' | 'stake'> {
  return {
    lines: problems.reduce((sum, { lines }) => sum + lines, 0),
    stake: problems.reduce((sum, { stake }) => sum + stake, 0),
  };
}

function rostersTable({ rosters }: ReportData): Markup {
  return table({
    caption: '按名册',
    columns: [
      text('名册'),
      figure(TREATMENT_NAMES.reject),
      figure(TREATMENT_NAMES.hold),
      figure(TREATMENT_NAMES.notice),
      figure('涉及金额'),
    ],
    groups: rows(
      rosters.map(({ file, byTreatment, stake }) => [
        file,
        count(byTreatment.reject),
        count(byTreatment.hold),
        count(byTreatment.notice),
        stakeText(stake),
      ]),
    ),
  });
}

/** May be broken after a part, where the column is narrow. */
function breakable(code: string): readonly Markup[] {
  return code.split('_').map((part, at) => (at === 0 ? markup`${part}` : markup`_<wbr>${part}`));
}

/** Where nothing is known to be at stake there is no figure. */
function stakeText(stake: Fen): string {
  return stake === 0 ? '—' : money(stake);
}
