import type { Agreement, CauseKind, PayoutDifference } from '../../past/audit/audit-result.js';
import type { Language } from '../language.js';

/** Words of an audit. */
interface AuditWords {
  readonly same: (rows: number, payouts: number, yuan: string) => string;
  readonly differs: string;
  /** Behind it: that nothing but the version differs. */
  readonly onlyVersion: string;
  readonly causes: string;
  readonly what: Readonly<Record<CauseKind, string>>;
  readonly stated: string;
  readonly found: string;
  readonly none: string;
  readonly intact: string;
  readonly byIntact: string;
  readonly files: string;
  readonly manifest: string;
  readonly recomputed: string;
  readonly agreement: Readonly<Record<Agreement, string>>;
  readonly missing: string;
  readonly foreign: string;
  readonly payouts: string;
  readonly is: Readonly<Record<PayoutDifference['is'], string>>;
  /** Of a number whose shown characters agree. */
  readonly hidden: string;
  readonly renumbered: (count: number) => string;
  readonly sums: (stated: string, recomputed: string) => string;
  readonly exceptions: (changed: number, extra: number, missing: number) => string;
  readonly refused: string;
}

export const AUDIT_WORDS: Readonly<Record<Language, AuditWords>> = {
  zh: {
    same: (rows, payouts, yuan) =>
      `复算一致：读入 ${rows} 行，拟拨付 ${payouts} 笔、${yuan} 元，文件逐字节相同`,
    differs: '复算不一致',
    onlyVersion: '只有版本不同，各文件内容相同',
    causes: '所依据的',
    what: {
      roster: '名册',
      rule: '规则',
      reading: '解释',
      standard: '标准',
      ledger: '台账',
      butie: '程序版本',
      node: 'Node 版本',
    },
    stated: '清单',
    found: '现为',
    none: '（无）',
    intact: '与清单相符的另有',
    byIntact: '所存规则不能用，复算用的是',
    files: '文件',
    manifest: '与清单',
    recomputed: '与复算',
    agreement: { same: '相同', differs: '不同', absent: '无此文件', unknown: '未复算' },
    missing: '缺失',
    foreign: '不属于这批结果',
    payouts: '拨付（结果中 → 复算）',
    is: { changed: '不同', extra: '多出', missing: '缺少' },
    hidden: '（不同处已遮盖）',
    renumbered: (count) => `另有 ${count} 笔只是编号不同`,
    sums: (stated, recomputed) => `清单合计 ${stated} 元，复算合计 ${recomputed} 元`,
    exceptions: (changed, extra, missing) => `例外：不同 ${changed} 条，多出 ${extra} 条，缺少 ${missing} 条`,
    refused: '无法复算',
  },
  en: {
    same: (rows, payouts, yuan) =>
      `Recomputed, all the same: ${rows} rows, ${payouts} payouts, ${yuan} yuan, every file to the byte`,
    differs: 'Recomputed, not the same',
    onlyVersion: 'only the version differs, all files hold the same',
    causes: 'Computed from',
    what: {
      roster: 'roster',
      rule: 'rule',
      reading: 'reading',
      standard: 'standard',
      ledger: 'ledger',
      butie: 'version',
      node: 'Node version',
    },
    stated: 'manifest',
    found: 'now',
    none: '(none)',
    intact: 'as the manifest states:',
    byIntact: 'the copy of the rules cannot be used; recomputed by',
    files: 'Files',
    manifest: 'manifest',
    recomputed: 'recomputed',
    agreement: { same: 'same', differs: 'differs', absent: 'no such file', unknown: 'not recomputed' },
    missing: 'missing',
    foreign: 'not of this run',
    payouts: 'Payouts (in the run → recomputed)',
    is: { changed: 'differs', extra: 'extra', missing: 'missing' },
    hidden: ' (differs where masked)',
    renumbered: (count) => `${count} others differ in their number only`,
    sums: (stated, recomputed) => `manifest total ${stated} yuan, recomputed total ${recomputed} yuan`,
    exceptions: (changed, extra, missing) =>
      `Exceptions: ${changed} differ, ${extra} extra, ${missing} missing`,
    refused: 'Could not be recomputed',
  },
};
