/** What a mistake of the rules leaves to do: correct it, first see all of them, or compute the run anew. */
export type RulesRemedy = keyof typeof RULES_REMEDY;

const RULES_REMEDY = {
  correct: '改正规则文件后重试',
  recompute: '请重新计算这一批',
  check: '用 butie rules check 查看全部问题，改正后重试',
};

/** What is wrong with a folder of rules, or with what is asked of it. Mistakes in the files say in Chinese what is wrong. */
export const rules = {
  noRuleFiles: () => ({
    problem: '文件夹里没有规则文件（.yaml）',
    remedy: '请用 --rules 指明规则文件夹',
  }),
  noRulesFolder: () => ({ problem: '规则文件夹不存在或无法读取', remedy: '请检查 --rules 的路径' }),
  ruleFileUnreadable: () => ({ problem: '规则文件无法读取', remedy: '请检查文件的权限' }),
  ruleFileMisnamed: () => ({
    problem: '规则文件的扩展名应为 .yaml，这个文件不会被读',
    remedy: '请改名或移走',
  }),
  draftsInCircle: () => ({ problem: '规则文件夹互相引用', remedy: '请改 folder 一项' }),
  draftMistaken: (mistake: string) => ({
    problem: mistake,
    remedy: '写明所改的规则文件夹，如 folder: ../rules',
  }),
  /** @param mistake the first, undefined where none is named; @param more how many there are besides */
  rulesMistaken: (mistake: string | undefined, more: number, remedy: RulesRemedy) => ({
    problem: `${mistake ?? '规则有误'}${more > 0 ? `（另有 ${more} 处）` : ''}`,
    remedy: RULES_REMEDY[remedy],
  }),
  runTwice: () => ({ problem: '同一批给了两次，会重复计算', remedy: '只给一次' }),
  runsOfOtherRules: () => ({
    problem: '所用的规则或解释与前面的批次不同，不能合计',
    remedy: '请只给出规则和解释相同的批次',
  }),
  noCostOfReadings: () => ({
    problem: '这次运行没有试算其他解释',
    remedy: '请加 --cost-of-readings 重新运行',
  }),
  someRulesOnly: (rules: readonly string[]) => ({
    problem: `这次只算了规则 ${rules.join('、')}，其余的影响没有试算`,
    remedy: '请不加 --only 重新运行',
  }),
  /** @param found what the row alone comes to, @param expected what it came to in the run */
  rowNotAlone: (found: string, expected: string) => ({
    problem: `单独一行的结果（${found}）不是这一批的结果（${expected}），还取决于同批的其他行，或名册的表头、隐藏等`,
    remedy: '此类结果请自行写成例子，其他行写在 more 里',
  }),
  numberUnmaskable: () => ({ problem: '证件号码的形式无法虚拟', remedy: '请自行写成例子' }),
  changedByMasking: (found: string, expected: string) => ({
    problem: `遮盖后结果成为 ${found}，应为 ${expected}`,
    remedy: '请自行写成例子，只换去能认出个人和单位的内容',
  }),
};
