import { runAnchor } from '../../output/batch-words.js';
import { markup, verbatim, type Markup } from '../page/markup.js';
import { count, figure, named, rows, table, text, type ReportRow } from '../page/table.js';
import type { ReportSection } from '../page/section.js';
import type { ReportData, ReportInput } from '../report-data.js';

/** What the run was computed from: whoever has the same has the same sums. */
export const hashesSection: ReportSection = {
  id: 'hashes',
  title: '指纹',
  body(data) {
    return markup`<p>
        拨付表右上的批号 <code>${verbatim(runAnchor(data.runId))}</code> 是整批指纹的前 12
        位，由名册、规则、名单、选项、台账位置和合计算出；各结果文件自己的 SHA-256 在
        <a href="manifest.json">manifest.json</a> 中。
      </p>
      ${table({
        caption: '名册',
        columns: [text('名册'), text('SHA-256'), figure('行数')],
        groups: rows(data.inputs.map(inputRow)),
      })}
      ${table({
        caption: '规则、名单、台账和整批',
        columns: [text('内容'), text('SHA-256')],
        groups: rows(otherRows(data)),
      })}`;
  },
};

function inputRow({ name, sha256, bytes, tables }: ReportInput): ReportRow {
  const read = tables.map(
    ({ sheet, title, rows }) => `${sheet === '' ? title : `${sheet}：${title}`} ${count(rows)} 行`,
  );
  const lines = tables.reduce((sum, { rows }) => sum + rows, 0);
  return [named(name, [...read, `${count(bytes)} 字节`].join('；')), hash(sha256), count(lines)];
}

function otherRows({ runId, rules, standards, ledger }: ReportData): readonly ReportRow[] {
  return [
    ['整批', hash(runId)],
    [named('规则', `${rules.files} 个文件`), hash(rules.sha256)],
    ...standards.map(({ name, sha256 }): ReportRow => [named(name, '名单'), hash(sha256)]),
    ledger === undefined
      ? ['台账', '未核对历史拨付']
      : [named('台账', `核对到第 ${ledger.entry} 条`), hash(ledger.head)],
  ];
}

function hash(text: string): Markup {
  return markup`<code class="hash">${verbatim(text)}</code>`;
}
