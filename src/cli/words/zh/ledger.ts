/** What is said when something is entered into the ledger, copied or checked. */
export const ledger = {
  receipt: (receipt: string) => `回执（请留存，核对时用 ledger verify --receipt）\n  ${receipt}\n`,
  made: (file: string) => `新建台账 ${file}\n`,
  knownKey: (file: string, keyFile: string) =>
    `新建了台账 ${file}，而密钥 ${keyFile} 早已存在：用它的台账应在别处。--ledger 的路径写错了吗？新台账不知道以往付过什么`,
  emptyFile: (file: string) =>
    `台账 ${file} 原是空文件，已作为新台账：它不知道以往付过什么。曾记过账的，请先把它改名保留，再从备份恢复（ledger restore）`,
  posted: (batch: string, payouts: number, yuan: string) => `已入账 ${batch}：${payouts} 笔 ${yuan} 元\n`,
  reversed: {
    is: { countered: '已冲销', demanded: '已把更正转为追回' },
    /** @param before reversed before @param unpaid paid nothing out after setting off */
    sum: (
      done: string,
      name: string,
      how: string,
      payments: number,
      yuan: string,
      before: number,
      unpaid: number,
    ) =>
      `${done} ${name}（${how}）：${payments} 笔 ${yuan} 元${before === 0 ? '' : `，另有 ${before} 笔此前已冲销`}${unpaid === 0 ? '' : `，另有 ${unpaid} 笔抵扣后没有付出，未冲销`}\n`,
    /** What follows from it. */
    next: {
      退汇: '同一事项可以重新拨付\n',
      追回: '同一事项可以重新拨付；款项退回后用 ledger settle 登记，在此之前列在应退清单\n',
      更正: '同一规则、同一事项下次付给同一收款人时抵扣，只补发或扣回差额；同一事项的另一收款人、关联规则，或同一人同一规则的另一事项（原事项未由同批前面的行重报并抵扣的），以 KEY_CONFLICT 暂缓，直到用 reverse --kind 追回 把更正转为追回；该收款人的其他付款照付并提示\n',
    },
  },
  settled: {
    is: { paid: '付出', returned: '退回到账' },
    sum: (
      name: string,
      what: string,
      payments: number,
      yuan: string,
      date: string,
      voucher: string,
      left: string,
    ) => `已登记 ${name} ${what}：${payments} 笔 ${yuan} 元，${date}，凭证 ${voucher}${left}\n`,
    /** What of the run was left alone. */
    left: {
      before: (count: number) => `；其余 ${count} 笔此前已登记或已冲销`,
      unmoved: (count: number) => `；${count} 笔抵扣后无需付款，不登记`,
      toGetBack: (count: number) => `；${count} 笔为扣回，列在应退清单，到账后按拨付编号逐笔登记`,
    },
  },
  exported: (entries: number, out: string, files: readonly string[]) =>
    `已导出 ${entries} 条到 ${out}\n  ${files.join('  ')}\n`,
  backedUp: (copy: string, entries: number, receipt: string, keyFile: string) =>
    `已备份到 ${copy}：${entries} 条，${receipt}\n密钥 ${keyFile} 不在其中，请另行备份，勿与台账放在一处\n`,
  restored: (file: string, entries: number, receipt: string) =>
    `已恢复到 ${file}：${entries} 条，${receipt}\n请用最后一次入账的回执核对：ledger verify --receipt\n`,
  fault: (place: string, problem: string, remedy: string) => `${place}：${problem}；${remedy}`,
  whole: (entries: number, receipt: string) => `台账完好：${entries} 条，${receipt}\n`,
  faults: (count: number) => `台账有 ${count} 处不符\n`,
};
