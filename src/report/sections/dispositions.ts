import { DISPOSITION_NAMES, type Disposition } from '../../model/plan.js';
import type { Tone } from '../chart/bar-chart.js';
import { markup, NOTHING } from '../page/markup.js';
import { count, figure, rows, table, text } from '../page/table.js';
import type { ReportSection } from '../page/section.js';

const DISPOSITIONS: readonly (readonly [Disposition, Tone])[] = [
  ['paid', 'plain'],
  ['partly', 'partly'],
  ['held', 'held'],
  ['rejected', 'rejected'],
  ['unclaimed', 'unclaimed'],
];

/** What became of the rows. */
export const dispositionsSection: ReportSection = {
  id: 'rows',
  title: '名册各行去向',
  body({ totals: { rows: counts, paidAsBefore } }, figures) {
    const chart = figures(
      {
        title: '读入各行的去向（行）',
        names: 'beside',
        groups: DISPOSITIONS.map(([disposition, tone]) => ({
          name: DISPOSITION_NAMES[disposition],
          bars: [{ value: counts[disposition], label: count(counts[disposition]), tone }],
        })),
      },
      'rows',
    );
    const before =
      paidAsBefore === 0
        ? NOTHING
        : markup`<p>
            其中 ${count(paidAsBefore)} 项此前已按同样的收款人和金额拨付（累计导出的名册常见），无需处理。
          </p>`;
    return markup`<div class="pair">
        ${chart}
        ${table({
          caption: '各行去向',
          columns: [text('去向'), figure('行数'), figure('占比')],
          groups: rows(
            DISPOSITIONS.map(([disposition]) => [
              DISPOSITION_NAMES[disposition],
              count(counts[disposition]),
              share(counts[disposition], counts.read),
            ]),
          ),
          sum: ['读入合计', count(counts.read), share(counts.read, counts.read)],
        })}
      </div>
      <p>另有合计、制表等不计入的行 ${count(counts.skipped)} 行。</p>
      ${before}`;
  },
};

function share(part: number, whole: number): string {
  return whole === 0 ? '—' : `${(Math.round((part / whole) * 1000) / 10).toFixed(1)}%`;
}
