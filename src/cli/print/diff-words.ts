import type { ChangeKind, DiffCause } from '../../past/diff/diff-result.js';
import type { Language } from '../language.js';

/** Words of a comparison of runs. */
interface DiffWords {
  readonly alike: string;
  readonly sums: (payouts: number, yuan: string) => string;
  readonly difference: string;
  readonly causes: string;
  readonly cause: Readonly<Record<DiffCause, string>>;
  readonly counts: (added: number, removed: number, changed: number) => string;
  readonly more: (count: number) => string;
  readonly total: string;
  /** Under several causes: that each sum is what its replacement made of what those before it had left. */
  readonly inTurn: (causes: readonly string[]) => string;
  readonly payouts: string;
  readonly exceptions: string;
  readonly is: Readonly<Record<ChangeKind, string>>;
  readonly none: string;
  /** Of a number whose shown characters agree. */
  readonly hidden: string;
  readonly order: string;
}

export const DIFF_WORDS: Readonly<Record<Language, DiffWords>> = {
  zh: {
    alike: '拨付和例外都相同',
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
    exceptions: '例外',
    is: { added: '增加', removed: '减少', changed: '改变' },
    none: '（无）',
    hidden: '（不同处已遮盖）',
    order: '次序',
  },
  en: {
    alike: 'the same payouts and exceptions',
    sums: (payouts, yuan) => `${payouts} payouts ${yuan} yuan`,
    difference: 'difference',
    causes: 'Causes',
    cause: {
      rules: 'rules',
      readings: 'readings',
      standards: 'standards',
      ledger: 'ledger',
      options: 'options',
      rosters: 'rosters',
      version: 'version',
    },
    counts: (added, removed, changed) => `${added} added  ${removed} removed  ${changed} changed`,
    more: (count) => `${count} in all`,
    total: 'Total',
    inTurn: (causes) =>
      `replaced one after another: ${causes.join(' → ')}; in another order the parts may differ, the total does not`,
    payouts: 'Payouts',
    exceptions: 'Exceptions',
    is: { added: 'added', removed: 'removed', changed: 'changed' },
    none: '(none)',
    hidden: ' (differs where masked)',
    order: 'order',
  },
};
