/** What is wrong with a past run, or with what it was computed from. */
export const pastRuns = {
  runFolderUnreadable: () => ({ problem: '文件夹不存在或无法读取', remedy: '请核对路径和读取权限' }),
  noManifest: () => ({ problem: '没有可以读取的 manifest.json', remedy: GIVE_RUN }),
  notAManifest: () => ({ problem: '不是 butie run 写出的清单', remedy: GIVE_RUN }),
  manifestAltered: () => ({ problem: '已不是原样（与所记的批号不符）', remedy: FIND_OUT }),
  outputMissing: () => ({ problem: '清单所列，却不在结果文件夹里，或无法读取', remedy: FIND_OUT }),
  outputAltered: (sha256: string) => ({ problem: `已不是原样（SHA-256 现为 ${sha256}）`, remedy: FIND_OUT }),
  notOfThisRun: () => ({ problem: '不是这一批写出的文件', remedy: FIND_OUT }),
  /** @param reason of the parser or the file system */
  notOwnCsv: (reason: string) => ({ problem: `不是原样的结果文件（${reason}）`, remedy: COMPUTE }),
  payoutWithoutKey: (payout: string, use: string) => ({
    problem: `没有拨付编号 ${payout} 的“${use}”键`,
    remedy: COMPUTE,
  }),
  keyWithoutPayout: (payout: string) => ({
    problem: `拨付编号 ${payout} 不在 payouts.csv 中`,
    remedy: COMPUTE,
  }),
  unknownUse: (line: number, use: string) => ({
    problem: `第 ${line} 行的用途“${use}”不认识`,
    remedy: COMPUTE,
  }),
  noAmount: (text: string) => ({ problem: `金额“${text}”无法识别`, remedy: COMPUTE }),
  payoutNumbered: (at: number, found: string, expected: string) => ({
    problem: `第 ${at} 笔的拨付编号是 ${found}，应为 ${expected}`,
    remedy: FIND_OUT,
  }),
  otherPeriod: (payout: string, found: string, period: string) => ({
    problem: `${payout} 的期间是“${found}”，这一批是 ${period}`,
    remedy: FIND_OUT,
  }),
  nothingPaid: (payout: string, amount: string) => ({
    problem: `${payout} 的金额 ${amount} 不是一笔拨付`,
    remedy: FIND_OUT,
  }),
  samePayment: (payout: string) => ({ problem: `${payout} 与前面一笔是同一事项`, remedy: FIND_OUT }),
  otherTotals: (found: RunTotals, stated: RunTotals) => ({
    problem: `payouts.csv 有 ${found.payouts} 笔 ${found.amount} 元，清单记 ${stated.payouts} 笔 ${stated.amount} 元`,
    remedy: FIND_OUT,
  }),
  /** @param name a rule, or a fund */
  otherSubtotal: (name: string) => ({
    problem: `payouts.csv 中“${name}”的笔数或金额与清单不符`,
    remedy: FIND_OUT,
  }),
  usedRulesUnlike: () => ({ problem: '与清单文件所记的规则不符', remedy: COMPUTE }),
  unexplained: (other: string) => ({
    problem: `与 ${other} 所用的完全相同，结果却不同，其中一批被改动过`,
    remedy: '请用 butie audit 核对这两批',
  }),
  ledgerOfThen: (entry: number) => ({
    problem: `这一批核对过历史拨付（台账第 ${entry} 条），复算需要台账`,
    remedy: '请用 --ledger 指明当时的台账',
  }),
  inputsMissing: () => ({ problem: '没有这个文件夹', remedy: '请核对 --inputs' }),
  rosterNotFound: (sha256: string) => ({
    problem: `没有找到这份名册（SHA-256 ${sha256}）`,
    remedy: '请用 --inputs 指明存放名册的文件夹',
  }),
  rostersUnlike: (sha256: string, places: readonly string[]) => ({
    problem: `几个同名的文件都不是计算时的那一份（SHA-256 ${sha256}）：${places.join('、')}`,
    remedy: '请用 --inputs 指明存放名册的文件夹',
  }),
  rosterChanged: (place: string, now: string, then: string) => ({
    problem: `${place} 已不是计算时的内容（SHA-256 现为 ${now}，当时为 ${then}）`,
    remedy: '请用 --inputs 指明存放当时名册的文件夹',
  }),
};

/** What payments come to. */
export interface RunTotals {
  readonly payouts: number;
  /** Yuan. */
  readonly amount: string;
}

const GIVE_RUN = '请给出 butie run 写出的结果文件夹';
const FIND_OUT = '请用 audit 查明，或重新计算这一批';
const COMPUTE = '请重新计算这一批';
