/** What keeps payments from being taken over that were made before the ledger. */
export const openings = {
  noOpenings: () => ({ problem: '没有一笔拨付', remedy: '核对文件，表头之下每笔一行' }),
  oneNameOnly: () => ({
    problem: '没有写明姓名',
    remedy: '经办和审批须是两个人，各写姓名；或都不写',
  }),
  emptyOpeningFile: () => ({ problem: '没有内容', remedy: COLUMNS }),
  notCsv: () => ({ problem: '不是 CSV', remedy: '请另存为“CSV UTF-8”' }),
  repeatedColumn: (name: string) => ({ problem: `栏目“${name}”重复`, remedy: '请只保留一栏' }),
  missingColumns: (names: readonly string[]) => ({
    problem: `缺少栏目：${names.join('、')}`,
    remedy: COLUMNS,
  }),
  /** @param nearest '' where none is near */
  unknownColumn: (letters: string, header: string, nearest: string) => ({
    problem: `${letters} 栏“${header}”不认识${nearest === '' ? '' : `，最接近的是“${nearest}”`}`,
    remedy: `请改名或删去；${COLUMNS}`,
  }),
  cellWithoutHeader: (line: number, letters: string) => ({
    problem: `第 ${line} 行 ${letters} 栏有内容而没有表头`,
    remedy: '核对这一行是否多了逗号',
  }),
  openingsOfOtherDistrict: (runs: string, rules: string) => ({
    problem: `是${runs}的一批，这些规则是${rules}的`,
    remedy: '请核对 --rules',
  }),
};

const COLUMNS = '栏目与 payouts.csv 相同，CSV 格式；事项另用“事项.栏目”，如 事项.职业';
