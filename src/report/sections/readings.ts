import { markup, type Markup } from '../page/markup.js';
import { named, rows, table, text, type ReportRow } from '../page/table.js';
import type { ReportSection } from '../page/section.js';
import type { UsedReading } from '../report-data.js';

/** How open points of the text were read; what was asked for otherwise comes first. */
export const readingsSection: ReportSection = {
  id: 'readings',
  title: '所用解释',
  body({ readings }) {
    if (readings.length === 0) return markup`<p class="none">这套规则没有需要取舍的解释。</p>`;
    const asked = readings.filter(({ as }) => as === 'asked');
    const usual = readings.filter(({ as }) => as === 'usual');
    const words =
      asked.length === 0
        ? '文本留有余地之处，本批都按规则通常所取的解释计算。'
        : `本批有 ${asked.length} 处没有按通常的解释计算，已标明“另取”。`;
    return markup`<p>${words}</p>
      ${table({
        caption: '文本留有余地之处，本批怎样理解',
        columns: [text('问题'), text('所用解释和理由')],
        groups: rows([...asked, ...usual].map(readingRow)),
      })}`;
  },
};

function readingRow({ id, item, question, option, means, why, as }: UsedReading): ReportRow {
  return [named(question, item), markup`${mark(as)}${named(means, `${why}（${id}=${option}）`)}`];
}

function mark(as: UsedReading['as']): readonly Markup[] {
  return as === 'asked' ? [markup`<strong class="mark">另取</strong> `] : [];
}
