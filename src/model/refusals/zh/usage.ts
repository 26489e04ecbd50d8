/** What is wrong with a command line. */
export const usage = {
  noOption: (near: readonly string[], help: string) => ({
    problem: '没有这个选项',
    remedy: meant(near, `用法见 ${help}`),
  }),
  noCommand: (near: readonly string[], help: string) => ({
    problem: '没有这个命令',
    remedy: meant(near, `用法见 ${help}`),
  }),
  noCommandGiven: (known: readonly string[]) => ({
    problem: '没有给出命令',
    remedy: `可用：${known.join('、')}`,
  }),
  argumentMissing: (help: string) => ({ problem: '没有给出', remedy: `用法见 ${help}` }),
  valueMissing: (help: string) => ({ problem: '缺少取值', remedy: `用法见 ${help}` }),
  noValue: (given: string, near: readonly string[], known: readonly string[]) => ({
    problem: `没有取值“${given}”`,
    remedy: meant(near, `可用：${known.join('、')}`),
  }),
  tooMany: (help: string) => ({ problem: '参数过多', remedy: `用法见 ${help}` }),
  otherwise: (problem: string, help: string) => ({ problem, remedy: `用法见 ${help}` }),
  givenTwice: (later: string) => ({ problem: `给了两次，后一次是“${later}”`, remedy: '只给一次' }),
  blank: () => ({ problem: '没有内容', remedy: '给出取值，或不用这个选项' }),
  noMonth: (given: string) => ({ problem: `“${given}”不是月份`, remedy: '写成 YYYY-MM，如 2023-09' }),
  noDay: (given: string) => ({ problem: `“${given}”不是日期`, remedy: '写成 YYYY-MM-DD，如 2023-09-28' }),
  noYear: (given: string) => ({ problem: `“${given}”不是年份`, remedy: '写成 YYYY，如 2023' }),
  noBatch: (given: string) => ({ problem: `“${given}”不是批次`, remedy: '写成 01 至 99' }),
  notOneLine: () => ({ problem: '含换行或控制字符', remedy: '写成一行，不含换行、制表和不可见的字符' }),
  tooLong: (length: number, most: number) => ({
    problem: `有 ${length} 个字符`,
    remedy: `不超过 ${most} 个字符`,
  }),
  emptyList: (given: string, example: string) => ({
    problem: `“${given}”里没有内容`,
    remedy: `用逗号分隔，如 ${example}`,
  }),
  periodMissing: () => ({ problem: '没有给出期间', remedy: '写成 YYYY-MM，如 2023-09' }),
  noTreatment: (given: string, near: readonly string[]) => ({
    problem: `“${given}”不是处理方式`,
    remedy: meant(near, '可用 reject、hold'),
  }),
  notWithLists: (option: string) => ({
    problem: `不写工作簿和标注的名册，又给了 ${option}`,
    remedy: `去掉 --lists-only 或 ${option}`,
  }),
  keyWithoutLedger: () => ({
    problem: '给出了密钥，没有给出台账',
    remedy: '加上 --ledger 台账文件，或去掉 --key-file',
  }),
  ledgerMissing: () => ({ problem: '没有给出台账', remedy: '写成 --ledger 台账文件' }),
  nameMissing: () => ({ problem: '没有写明姓名', remedy: '经办和审批须是两个人，各写姓名' }),
  reasonMissing: () => ({ problem: '没有给出', remedy: '写明事由，如 --reason 账号有误退回' }),
  dateMissing: () => ({ problem: '没有给出', remedy: '写成 --date YYYY-MM-DD' }),
  voucherMissing: () => ({ problem: '没有给出', remedy: '写明银行凭证号' }),
  outMissing: () => ({ problem: '没有给出', remedy: '写成 --out 文件夹' }),
  reversalMissing: (known: readonly string[]) => ({
    problem: '没有写明怎样冲销',
    remedy: `可用：${known.join('、')}`,
  }),
  noReversal: (given: string, known: readonly string[]) => ({
    problem: `“${given}”不是冲销方式`,
    remedy: `可用：${known.join('、')}`,
  }),
  oneRunOnly: () => ({
    problem: '只给了一批',
    remedy: '再给一批与之比较，或用 --reading 指明换哪一种解释',
  }),
  readingWithTwoRuns: () => ({
    problem: '给了两批，又给了 --reading',
    remedy: '--reading 只与一批同用',
  }),
  outWithoutOpen: () => ({
    problem: '只有 --open 的清单可以写出',
    remedy: '全部记录用 ledger export 写出',
  }),
  openWithFilter: () => ({
    problem: '--open 列出全部应退和待抵扣，不分期间、批次、种类',
    remedy: '不与 --open 同用',
  }),
  periodAndYear: () => ({ problem: '期间和年度只给一个', remedy: '去掉 --period 或 --year' }),
  noKind: (given: string, near: readonly string[], known: readonly string[]) => ({
    problem: `没有名册种类“${given}”`,
    remedy: meant(near, `可用：${known.join('、')}`),
  }),
  noKindGiven: (known: readonly string[]) => ({
    problem: '没有给出名册种类',
    remedy: `给出一种，或用 --all 写出全部；可用：${known.join('、')}`,
  }),
  kindAndAll: (given: string) => ({
    problem: `已给出种类“${given}”，又给了 --all`,
    remedy: '只给一个',
  }),
  notXlsx: () => ({ problem: '空白名册是 .xlsx 文件', remedy: '文件名以 .xlsx 结尾' }),
  noRule: (given: string, near: readonly string[], known: readonly string[]) => ({
    problem: `没有编号为“${given}”的规则`,
    remedy: meant(near, `可用：${known.join('、')}`),
  }),
  noRuleOrProvision: (given: string, known: readonly string[]) => ({
    problem: `没有规则或条款“${given}”`,
    remedy: `可用：${known.join('、')}`,
  }),
  noEntryKind: (given: string, known: readonly string[]) => ({
    problem: `“${given}”不是记录的类别`,
    remedy: `可用：${known.join('、')}`,
  }),
  noRuleFile: (given: string, near: readonly string[], known: readonly string[]) => ({
    problem: `没有名为“${given}”的规则文件`,
    remedy: meant(near, `可用：${known.join('、')}`),
  }),
  readingMalformed: (given: string) => ({
    problem: `“${given}”写法不对`,
    remedy: `写成 解释=取值，如 13b.attendance=not-required${ALL_READINGS}`,
  }),
  noReading: (given: string, near: readonly string[], known: readonly string[]) => ({
    problem: `没有解释“${given}”`,
    remedy:
      known.length === 0
        ? '这套规则没有可选的解释'
        : `${meant(near, `可用：${known.join('、')}`)}${ALL_READINGS}`,
  }),
  noChoice: (reading: string, given: string, near: readonly string[], known: readonly string[]) => ({
    problem: `解释“${reading}”没有取值“${given}”`,
    remedy: `${meant(near, `可用：${known.join('、')}`)}${ALL_READINGS}`,
  }),
  twoChoices: (reading: string, one: string, other: string) => ({
    problem: `解释“${reading}”给了两个取值：${one}、${other}`,
    remedy: `只给一个${ALL_READINGS}`,
  }),
  noCount: (given: string) => ({ problem: `“${given}”不是个数`, remedy: '写成正整数，如 100000' }),
  noShare: (given: string) => ({ problem: `“${given}”不是比例`, remedy: '写成 0% 至 100%，如 20%' }),
  notRosterFile: () => ({
    problem: '生成的名册是 .xlsx 或 .csv 文件',
    remedy: '文件名以 .xlsx 或 .csv 结尾',
  }),
  noShell: (given: string, near: readonly string[], known: readonly string[]) => ({
    problem: `没有“${given}”的补全`,
    remedy: meant(near, `可用：${known.join('、')}`),
  }),
};

const ALL_READINGS = '；全部解释见 butie rules readings';

/** What was perhaps meant, before what there is. */
function meant(near: readonly string[], known: string): string {
  return near.length === 0 ? known : `是不是 ${near.join('、')}？${known}`;
}
