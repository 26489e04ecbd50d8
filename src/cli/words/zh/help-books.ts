/** Help of the commands about the ledger. */
export const helpBooks = {
  post: {
    about: '把经审批的一批记入台账：整批或不记，只记一次',
    preparedBy: '经办人（必须给出）',
    approvedBy: '审批人（必须给出，须是另一个人）',
    allowMissingAccounts: '没有收款账户的也入账',
  },
  reverse: {
    about:
      '冲销一笔或一批：退汇（银行退回）、追回（须退还；也把更正转为追回）、更正（有误，下次抵扣）；只加记录，不删',
    kind: '退汇、追回或更正（必须给出）',
    reason: '事由（必须给出）',
    by: '经办人',
  },
  ledger: { about: '台账：登记到账、列出、结余、核对、导出、备份' },
  import: {
    about: '导入启用台账以前的拨付，使第一个月就能核对；栏目同 payouts.csv，事项另用“事项.栏目”',
    file: '此前的拨付，每笔一行',
    rules: '规则文件夹',
    preparedBy: '经办人',
    approvedBy: '审批人',
  },
  settle: {
    about: '登记银行付出的日期和凭证号；追回、扣回的款项到账时也用它',
    date: '银行的日期（必须给出）',
    voucher: '银行凭证号（必须给出）',
  },
  list: {
    about: '列出记录；--open 只列尚未了结的冲销（应退、待抵扣）',
    period: '只列这一期间',
    run: '只列这一笔或这一批，可给几次',
    kind: '入账、拨付、期初、冲销或到账',
    open: '未到账的追回、扣回和未抵扣的更正',
    out: '把 --open 的清单写成工作簿，可打印签字',
    all: '列出全部，不只是最近的',
  },
  balance: {
    about: '拨付、冲销、到账各多少：按部门、资金来源、规则、期间；给出名单文件夹则列预算结余',
    period: '只算这一期间',
    year: '只算这一年',
    standards: '含 budgets.csv 的名单文件夹',
    rules: '规则文件夹',
  },
  verify: {
    about: '逐条核对台账有无改动、删除、调换；有不符的以 1 退出',
    receipt: '序号:指纹，或 receipt.json：证明此后没有被截去',
    run: '一并核对已入账的结果文件夹，可给几次',
  },
  export: {
    about: '导出：ledger.csv 全部记录，ledger.journal 复式账（hledger），reversals.xlsx 应退和更正',
    out: '导出到（必须给出，不得已存在）',
  },
  backup: { about: '备份台账（使用中也可以），不含密钥', file: '备份文件，不得已存在' },
  restore: {
    about: '从备份恢复到 --ledger：先核对备份完好',
    file: 'ledger backup 的备份',
    force: '替换现有的台账：只在备份是它的延续时',
  },
  run: 'butie run 的结果文件夹',
  payoutOrRun: '拨付编号、期间-批次（2023-09-01）或已入账的结果文件夹',
  file: '台账（必须给出）',
  keyFile: '台账的密钥文件，默认在用户的配置文件夹',
};
