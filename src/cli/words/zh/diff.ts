import type { DiffWords } from '../diff-words.js';

export const diff: DiffWords = {
  list: (items) => items.join('、'),
  brackets: (text) => `（${text}）`,
  alike: '拨付和异常都相同',
  sums: (payouts, yuan) => `${payouts} 笔 ${yuan} 元`,
  difference: '相差',
  causes: '原因',
  cause: {
    rules: '规则改变',
    readings: '解释改变',
    standards: '标准改变',
    ledger: '台账改变',
    options: '选项改变',
    rosters: '名册改变',
    version: '版本改变',
  },
  counts: (added, removed, changed) => `增 ${added} 笔  减 ${removed} 笔  改 ${changed} 笔`,
  more: (count) => `等 ${count} 项`,
  total: '合计',
  inTurn: (causes) => `依次替换：${causes.join(' → ')}；换一种次序，各项可能不同，合计不变`,
  payouts: '拨付',
  exceptions: '异常',
  is: { added: '增加', removed: '减少', changed: '改变' },
  none: '（无）',
  hidden: '（不同处已遮盖）',
  order: '次序',
};
