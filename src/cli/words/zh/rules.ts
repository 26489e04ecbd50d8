/** What is said of the rules themselves. */
export const rules = {
  heads: ['规则', '名称', '名册', '付给', '部门', '处理', '执行期'],
  amended: (times: number) => `，修订 ${times} 次`,
  examples: (count: number) => (count === 0 ? '没有例子' : `例子 ${count} 个`),
  space: '规则',
  readings: { used: '所用', other: '另可', why: '理由', rules: '规则', how: '换一种解释试算：--reading' },
  check: {
    why: '为何要紧：',
    remedy: '怎样改正：',
    reason: '已确认：',
    unloaded: '规则不能读入，其余各项没有核对',
    sum: (found: number, known: number) => `${found} 处问题，${known} 处已确认`,
    scope: (count: number, files: number, lints: number, examples: number) =>
      `核对了 ${files} 个文件中的 ${count} 条规则，${lints} 项；例子 ${examples} 个`,
    hint: '（已确认的见 --all）',
    and: '；',
  },
  mutants: (mutants: number, killed: number, share: string) =>
    `把规则改错 ${mutants} 处，例子发现 ${killed} 处（${share}%）`,
  unnoticed: '，没有发现的：',
  /** By whose rules, readings and lists a run was computed. */
  basis: {
    shipped: '规则是随程序的那一套',
    other: (used: string, shipped: string) =>
      `规则不是随程序的那一套（这一批 ${used}，随程序 ${shipped}），请核对其来历`,
    readings: (readings: readonly string[]) => `解释另用：${readings.join('、')}`,
    standards: (names: readonly string[]) => `标准和名单由主管部门提供，不随程序：${names.join('、')}`,
  },
};
