/** Help of the commands that read rosters. */
export const helpBatch = {
  run: {
    about: '计算一批：拨付表、例外清单、汇总和清单文件',
    rosters: '名册文件（.xlsx、.xls、.csv）',
    period: '拨付期间（必须给出）',
    failOn: '有此类例外时以 1 退出（reject、hold，可用逗号并列）',
    costOfReadings: '另算：文本留有余地之处换一种解释，有多少行、多少钱不同',
  },
  validate: {
    about: '只核对：哪些行有误、在哪里、怎么办',
    period: '拨付期间；不给则不核对“日期晚于期间”',
  },
  inspect: {
    about: '说明一个文件怎样读取：格式、工作表、表头、栏目、跳过的行',
    file: '一个文件，是不是名册都可以',
    cells: '列出全部单元格的内容（不遮盖证件号码）',
  },
  batch: '批次，默认 01',
  reading: '文本留有余地之处换一种解释，见 rules readings',
  only: '只算这些规则',
  out: '结果文件夹',
  force: '覆盖已有的结果文件夹',
  standards: '各部门名单和标准（CSV）',
  ledger: '台账：核对此前的拨付（只读）',
  keyFile: '台账的密钥文件，默认在用户的配置文件夹',
  kind: '名册种类，不按表头识别',
  sheet: '只读这张工作表',
  includeHidden: '隐藏行按普通行处理',
  rules: '规则文件夹',
};
