/** What keeps a batch from being computed, or its folder from being written. */
export const run = {
  inputInside: (out: string) => ({
    problem: `在结果文件夹 ${out} 之内，会被覆盖`,
    remedy: '移到别处，或用 --out 指定其他文件夹',
  }),
  inputTwice: () => ({ problem: '给了两次', remedy: '同一名册只算一次，去掉一个' }),
  inputNamesake: (other: string) => ({
    problem: `与 ${other} 同名`,
    remedy: '改名后重试：结果中以文件名指明行',
  }),
  inputCopy: (other: string) => ({
    problem: `与 ${other} 内容相同`,
    remedy: '同一名册只算一次，去掉其中一个',
  }),
  otherDistrict: (ledger: string, rules: string) => ({
    problem: `台账记的是${ledger}的拨付，这些规则是${rules}的`,
    remedy: '请核对 --ledger 和 --rules',
  }),
  otherLedger: (entry: number, head: string) => ({
    problem: `计算时的台账到第 ${entry} 条（${head}…），这本台账的第 ${entry} 条不是它`,
    remedy: '请核对 --ledger；是同一本的话，用 ledger verify 查明何处被改动',
  }),
  noLedgerFolder: () => ({ problem: '台账所在的文件夹不存在', remedy: '请核对 --ledger 的路径' }),
  outBatchPosted: () => ({ problem: '这一批已入账，不能覆盖', remedy: OTHER_FOLDER }),
  outIsLink: () => ({ problem: '是链接，不是文件夹', remedy: OTHER_FOLDER }),
  outIsFile: () => ({ problem: '是文件，不是文件夹', remedy: OTHER_FOLDER }),
  outExists: () => ({
    problem: '结果文件夹已存在',
    remedy: '请用 --force 覆盖或用 --out 指定其他文件夹',
  }),
  outPosted: (receipt: string) => ({ problem: `已入账（${receipt}），不能覆盖`, remedy: OTHER_FOLDER }),
  outForeign: (file: string) => ({
    problem: `已存在，且其中的 ${file} 不能确认是同一命令所写`,
    remedy: OTHER_FOLDER,
  }),
  documentExists: () => ({
    problem: '文件已存在',
    remedy: '请用 --force 覆盖或用 --out 指定其他文件',
  }),
  templateExists: () => ({
    problem: '文件已存在，其中也许已有填写的内容',
    remedy: '请用 --out 指定其他文件，确实不要了的用 --force 覆盖',
  }),
};

const OTHER_FOLDER = '请用 --out 指定其他文件夹';
