/** What help says of the program as a whole, and what stands for the values in it. */
export const help = {
  program: '补贴批量计算：名册进，各主管部门拨付表出',
  version: '显示版本',
  help: '显示帮助',
  helpCommand: '显示某个命令的帮助',
  titles: {
    usage: '用法：',
    options: '选项：',
    globalOptions: '各命令通用的选项：',
    commands: '命令：',
    arguments: '参数：',
  },
  /** What stands in a line of usage. */
  usage: { options: '选项', command: '命令' },
  firstSteps: `butie 补贴：把名册算成各主管部门的拨付表。第一次使用，依次：

  1  取空白名册  butie template certificates --out 证书名册.xlsx
  2  核对        butie validate 证书名册.xlsx --period 2023-12 --standards 标准文件夹
  3  算一个月    butie run 证书名册.xlsx --period 2023-12 --standards 标准文件夹 --ledger 台账.db
  4  审批后入账  butie post out/2023-12-01 --ledger 台账.db --prepared-by 甲 --approved-by 乙

某个命令的用法：butie help run；全部命令：butie --help
`,
  choices: (choices: readonly string[]) => `（${choices.join('、')}）`,
  shared: {
    lang: '终端语言，默认随系统；写出的文件总是中文',
    json: '在标准输出给出机器可读的结果；出错时标准错误的最后一行是 {"error":…}',
    quiet: '不显示文字，只看退出码',
    noColor: '不用颜色',
  },
  completion: {
    about: '输出外壳的补全脚本：命令、选项、规则编号按 Tab 补全',
    shell: 'bash、zsh 或 fish',
    rules: '补全这个文件夹里的规则编号和名册种类',
  },
  /** What stands for a value, by its kind. */
  values: {
    backup: '备份文件',
    batch: 'NN',
    benchKind: '种类',
    command: '命令',
    count: '个数',
    csvFile: '文件.csv',
    date: 'YYYY-MM-DD',
    entryKind: '类别',
    file: '文件',
    folder: '文件夹',
    format: '格式',
    kind: '种类',
    language: '语言',
    month: 'YYYY-MM',
    newFile: '文件',
    newFolder: '文件夹',
    otherRun: '另一结果文件夹',
    payoutOrRow: '拨付编号或名册:行',
    payoutOrRun: '拨付编号或结果文件夹',
    person: '姓名',
    readings: '解释=取值,…',
    reason: '事由',
    receipt: '回执',
    reversal: '方式',
    roster: '名册',
    rosterRow: '名册:行',
    rule: '编号',
    rules: '规则,…',
    run: '结果文件夹',
    schema: '名称',
    share: '比例',
    sheet: '名称',
    shell: '外壳',
    splitting: '方式',
    treatments: '处理',
    voucher: '凭证号',
    xlsxFile: '文件.xlsx',
    year: 'YYYY',
  },
};
