import type {
  Agreement,
  CauseKind,
  PayoutDifference,
  ReceiptProblem,
} from '../../past/audit/audit-result.js';
import type { Language } from '../language.js';

/** Words of an audit. */
interface AuditWords {
  readonly same: (rows: number, payouts: number, yuan: string) => string;
  /** Between what is said on one line. */
  readonly and: string;
  readonly differs: string;
  /** Computed again it is the same, but not what was entered. */
  readonly postedOtherwise: string;
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
  readonly posted: (entry: number, at: string) => string;
  readonly postedDiffers: (entry: number, at: string) => string;
  /** @param kinds “退汇 1”, “追回 2” */
  readonly countered: (payouts: number, kinds: readonly string[]) => string;
  readonly notPosted: string;
  readonly imported: (entry: number, payouts: number) => string;
  readonly ledgerUnasked: string;
  readonly ledgerUnreadable: (problem: string) => string;
  /** Of the run as a whole. */
  readonly wholeRun: string;
  readonly inRun: string;
  readonly inLedger: string;
  readonly receipt: Readonly<Record<ReceiptProblem, string>>;
}

export const AUDIT_WORDS: Readonly<Record<Language, AuditWords>> = {
  zh: {
    same: (rows, payouts, yuan) =>
      `复算一致：读入 ${rows} 行，拟拨付 ${payouts} 笔、${yuan} 元，文件逐字节相同`,
    and: '；',
    differs: '复算不一致',
    postedOtherwise: '复算一致，但与台账或回执不符',
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
    posted: (entry, at) => `已入账且与台账一致：台账第 ${entry} 条，${at}`,
    postedDiffers: (entry, at) => `已入账但与台账不一致（台账第 ${entry} 条，${at}）`,
    countered: (payouts, kinds) => `其中 ${payouts} 笔此后已冲销（${kinds.join('、')}）`,
    notPosted: '未入账：台账没有这一期间、批次',
    imported: (entry, payouts) => `期初导入：台账第 ${entry} 条起 ${payouts} 笔`,
    ledgerUnasked: '有入账回执（receipt.json）；没有给 --ledger，未与台账核对',
    ledgerUnreadable: (problem) => `台账无法核对：${problem}；请用 ledger verify 查明`,
    wholeRun: '整批',
    inRun: '结果中',
    inLedger: '台账',
    receipt: {
      altered: '回执（receipt.json）已不是原样',
      'other-run': '回执是另一次计算的：结果文件夹在入账以后被换过或改过',
      'other-ledger': '回执是另一本台账的',
      'off-chain': '回执所记的那一条不在台账上：台账被截去、改写，或是较早的备份',
      'not-posted': '有回执，台账却没有这一批',
    },
  },
  en: {
    same: (rows, payouts, yuan) =>
      `Recomputed, all the same: ${rows} rows, ${payouts} payouts, ${yuan} yuan, every file to the byte`,
    and: '; ',
    differs: 'Recomputed, not the same',
    postedOtherwise: 'Recomputed, the same, but not what the ledger or the receipt says',
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
    posted: (entry, at) => `Posted, and as the ledger has it: entry ${entry}, ${at}`,
    postedDiffers: (entry, at) => `Posted, but not as the ledger has it (entry ${entry}, ${at})`,
    countered: (payouts, kinds) => `${payouts} of them countered since (${kinds.join(', ')})`,
    notPosted: 'Not posted: the ledger has no such period and batch',
    imported: (entry, payouts) =>
      `Taken over from before the ledger: ${payouts} payouts, from entry ${entry} on`,
    ledgerUnasked: 'There is a receipt (receipt.json); without --ledger the ledger was not asked',
    ledgerUnreadable: (problem) => `The ledger cannot be asked: ${problem}; see ledger verify`,
    wholeRun: 'run',
    inRun: 'in the run',
    inLedger: 'ledger',
    receipt: {
      altered: 'The receipt (receipt.json) is not as it was written',
      'other-run':
        'The receipt is that of another computation: the folder was replaced or changed after posting',
      'other-ledger': 'The receipt is that of another ledger',
      'off-chain': 'The ledger never stood where the receipt says: cut off, rewritten, or an earlier backup',
      'not-posted': 'There is a receipt, but the ledger does not have this run',
    },
  },
};
