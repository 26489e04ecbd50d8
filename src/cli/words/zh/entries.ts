/** What is said of entries of the ledger, and of their sums. */
export const entries = {
  heads: ['条', '类别', '编号', '规则', '收款人', '证件号码', '金额', '记录时间', '说明'],
  openHeads: ['拨付编号', '规则', '收款人', '证件号码', '金额', '冲销日期', '事由'],
  none: '没有这样的记录\n',
  more: (shown: number, of: number) => `共 ${of} 条，以上为最近 ${shown} 条；全部用 --all 或 --json\n`,
  returns: '应退（追回、扣回，未到账）',
  corrections: '待抵扣（更正，未重新拨付）',
  nothing: '无',
  balance: {
    by: { department: '主管部门', fund: '资金来源', rule: '规则', period: '期间' },
    columns: ['笔数', '拨付', '冲销', '净额', '已到账', '待到账', '待退还', '待抵扣'],
    total: '合计',
    none: '没有记录\n',
    identity: '净额 = 拨付 + 冲销 = 已到账 + 待到账 − 待退还 − 待抵扣（抵扣了以前所付的一笔，待抵扣为负）\n',
    budgets: ['预算', '年度', '额度', '已用', '结余'],
  },
};
