import { HISTORY_UNCHECKED } from '../../model/batch.js';
import { amountInWords } from '../../output/amount-words.js';
import { periodWords, runAnchor } from '../../output/batch-words.js';
import { markup, NOTHING, verbatim, type Markup } from '../page/markup.js';
import { count, money } from '../page/table.js';
import type { ReportData } from '../report-data.js';

/** Title, what batch it is, and the figures that are asked for first. */
export function headline(data: ReportData): Markup {
  const { label } = data;
  return markup`<header>
    <h1>${label.district} ${periodWords(label.period)}补贴批次报告</h1>
    <p class="batch">${batch(data)}</p>
    ${label.historyChecked ? NOTHING : markup`<p class="warning" role="note"><strong>${HISTORY_UNCHECKED}</strong>：没有与台账核对，此前付过的也可能在内。拨付前请用 --ledger 指明台账重算。</p>`}
    ${asked(data)} ${figures(data)}
  </header>`;
}

function batch({ label, runId }: ReportData): readonly Markup[] {
  const parts = [
    markup`政策文号 ${label.policyNumber}`,
    markup`批次 ${label.batch}`,
    markup`批号 <code>${verbatim(runAnchor(runId))}</code>`,
    markup`金额单位：元`,
    ...(label.historyChecked ? [markup`已核对历史拨付`] : []),
  ];
  return parts.map((part) => markup`<span>${part}</span> `);
}

/** What makes this batch another than the usual one. */
function asked({ label: { only, readings } }: ReportData): readonly Markup[] {
  return [
    ...(only.length === 0 ? [] : [`本批只算规则：${only.join('、')}`]),
    ...(readings.length === 0 ? [] : [`本批解释另取：${readings.join('、')}`]),
  ].map((text) => markup`<p class="asked">${text}</p>`);
}

function figures({ totals, byDepartment, problems }: ReportData): Markup {
  const { rows } = totals;
  const stake = problems.reduce(
    (sum, { mark, stake: one }) => sum + (mark === 'paid-as-before' ? 0 : one),
    0,
  );
  const parted = totals.lines.reduce(
    (sum, line) => ({
      payouts: sum.payouts + line.parted.payouts,
      amount: sum.amount + line.parted.amount,
      deducted: sum.deducted + line.parted.deducted,
    }),
    { payouts: 0, amount: 0, deducted: 0 },
  );
  const split =
    parted.deducted === 0
      ? NOTHING
      : markup`<dd>
          其中应转账 ${count(parted.payouts)} 笔 ${money(parted.amount)} 元，扣回 ${money(0 - parted.deducted)} 元
        </dd>`;
  return markup`<dl class="headline">
    <div class="main">
      <dt>拟拨付金额</dt>
      <dd class="big">${money(totals.amount)}<i>元</i></dd>
      <dd>${amountInWords(totals.amount)}</dd>
      ${split}
    </div>
    <div>
      <dt>拟拨付</dt>
      <dd class="big">${count(totals.payouts)}<i>笔</i></dd>
      <dd>${byDepartment.size} 个主管部门</dd>
    </div>
    <div>
      <dt>读入</dt>
      <dd class="big">${count(rows.read)}<i>行</i></dd>
      <dd>拟拨付 ${count(rows.paid)}，部分 ${count(rows.partly)}</dd>
    </div>
    <div>
      <dt>未付</dt>
      <dd class="big">${count(rows.held + rows.rejected + rows.unclaimed)}<i>行</i></dd>
      <dd>异常涉及 ${money(stake)} 元</dd>
    </div>
  </dl>`;
}
