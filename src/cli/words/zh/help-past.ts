/** Help of the commands about runs that were computed before. */
export const helpPast = {
  audit: {
    about: '复算一批已有的结果，逐个文件、逐笔比较',
    rules: '应当用的规则：这一批用的不是它，就是不符',
    standards: '应当用的标准和名单',
  },
  explain: {
    about: '一笔拨付或名册的一行为什么是这个结果：读到什么、按哪条、怎样算',
    where: '如 2023-09-01-000123，或 名册.xlsx:17、名册.xlsx:工作表:17',
  },
  diff: {
    about: '两批结果有何不同，每一元因何不同；只给一批时，换一种解释会怎样',
    other: '与之比较的一批',
    reading: '只给一批时：按另一种解释复算，与原来比较',
  },
  run: 'butie run 的结果文件夹',
  inputs: '存放当时名册的文件夹，按内容找，不论文件名',
  ledger: '计算时所用的台账',
  keyFile: '台账的密钥文件',
};
