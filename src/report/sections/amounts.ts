import type { AmountBin } from '../amount-bins.js';
import { markup } from '../page/markup.js';
import { count, figure, money, rows, table, text } from '../page/table.js';
import type { ReportSection } from '../page/section.js';

/** How many payouts there are of what size. */
export const amountsSection: ReportSection = {
  id: 'amounts',
  title: '金额分布',
  body({ amounts, totals }, figures) {
    if (amounts.length === 0) return markup`<p class="none">本批没有拟拨付的。</p>`;
    const chart = figures(
      {
        title: '各金额段的拨付笔数（笔）',
        names: 'beside',
        groups: amounts.map((bin) => ({
          name: binName(bin),
          bars: [
            {
              value: bin.payouts,
              label: count(bin.payouts),
              tone: bin.from === undefined ? 'back' : 'plain',
            },
          ],
        })),
      },
      'amounts',
    );
    return markup`<div class="pair">
      ${chart}
      ${table({
        caption: '按每笔金额（元；含下限，不含上限）',
        columns: [text('每笔金额'), figure('笔数'), figure('金额')],
        groups: rows(amounts.map((bin) => [binName(bin), count(bin.payouts), money(bin.amount)])),
        sum: ['合计', count(totals.payouts), money(totals.amount)],
      })}
    </div>`;
  },
};

/** "500–1,000" */
function binName({ from, below }: AmountBin): string {
  if (from === undefined) return '0 或扣回';
  if (below === undefined) return `${whole(from)} 及以上`;
  return from === 1 ? `不足 ${whole(below)}` : `${whole(from)}–${whole(below)}`;
}

function whole(fen: number): string {
  return money(fen).slice(0, -'.00'.length);
}
