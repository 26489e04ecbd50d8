import { verbatim, markup, type Markup } from '../page/markup.js';
import type { ReportSection } from '../page/section.js';

/** What a file is for, by its name; the first that fits. */
const PURPOSES: readonly (readonly [RegExp, string])[] = [
  [/^payouts-.+\.xlsx$/, '拨付表，可打印签字'],
  [/^transfers-.+\.csv$/, '转账清单，每个收款账户一行'],
  [/^publicity\.xlsx$/, '公示名单'],
  [/^payouts\.csv$/, '全部拨付，每笔一行，附依据'],
  [/^keys\.csv$/, '每笔拨付凭什么认定为同一事项'],
  [/^exceptions\.(?:xlsx|csv)$/, '没有付的和要留意的'],
  [/^units\/$/, '各申报单位的核对清单，退回更正用'],
  [/^carry-.+\.xlsx$/, '结转名册：暂缓的行，改好后再报'],
  [/^summary\.xlsx$/, '资金汇总表'],
  [/^cost-of-readings\.csv$/, '另取解释会差多少'],
  [/^manifest\.json$/, '输入、规则、合计和每个文件的指纹'],
  [/^units\/$/, '各单位自己的核对清单'],
  [/^returned\/$/, '标注过的名册，退回更正'],
  [/^used\/$/, '所用规则和名单的副本'],
];

/** Links to what lies beside the report. */
export const filesSection: ReportSection = {
  id: 'files',
  title: '本批文件',
  body({ files }) {
    return markup`<ul class="files">
      ${files.map(fileLine)}
    </ul>`;
  },
};

function fileLine(name: string): Markup {
  const purpose = PURPOSES.find(([pattern]) => pattern.test(name))?.[1] ?? '';
  const address = name.split('/').map(encodeURIComponent).join('/');
  return markup`<li><a href="${verbatim(address)}">${name}</a> <span>${purpose}</span></li> `;
}
