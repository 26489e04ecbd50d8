import { maskIdsIn } from '../../mask-ids.js';

/** What is wrong with the lists that a department keeps for the calculation (`--standards`). */
export const standards = {
  noListFolder: () => ({ problem: '名单文件夹不存在或无法读取', remedy: '请检查 --standards 的路径' }),
  listIsWorkbook: () => ({
    problem: '名单只读 CSV，不读工作簿',
    remedy: '请另存为“CSV UTF-8”并移走此文件',
  }),
  listNotCsv: () => ({ problem: '内容不是 CSV', remedy: '请另存为“CSV UTF-8”' }),
  listUnknown: (known: readonly string[]) => ({
    problem: '不是已知的名单文件',
    remedy: `请改名或移走，可用的文件：${known.join('、')}`,
  }),
  listWithoutHeader: (columns: readonly string[]) => ({
    problem: '没有表头',
    remedy: `第一行应为：${columns.join('、')}`,
  }),
  listColumnTwice: (column: string) => ({ problem: `栏目“${column}”重复`, remedy: '请只保留一栏' }),
  /** @param seen the header, as it stands */
  listColumnsMissing: (missing: readonly string[], seen: readonly string[]) => ({
    problem: `缺少栏目：${missing.join('、')}（现有：${maskIdsIn(seen.join('、'))}）`,
    remedy: '请补上，没有内容的可以留空',
  }),
  /** @param at the column's letters; @param nearest '' where none is near */
  listColumnForeign: (at: string, header: string, nearest: string, columns: readonly string[]) => ({
    problem: `${at} 栏“${header}”不是这个名单的栏目${nearest === '' ? '' : `，最接近的是“${nearest}”`}`,
    remedy: renamed(columns),
  }),
  listCellUnheaded: (at: string, columns: readonly string[]) => ({
    problem: `${at} 栏有内容而没有表头`,
    remedy: renamed(columns),
  }),
  listCellUnreadable: (cell: string, column: string, shown: string, required: string) => ({
    problem: `${cell}“${column}”的内容“${shown}”无法识别`,
    remedy: `应为${required}`,
  }),
  listCellBlank: (cell: string, column: string) => ({
    problem: `${cell}“${column}”为空`,
    remedy: '请填写，或删去这一行',
  }),
  listCellInDoubt: (cell: string, column: string, shown: string, note: string) => ({
    problem: `${cell}“${column}”的内容“${shown}”不明确（${note}）`,
    remedy: '请写成确定的内容，金额以元为单位',
  }),
  accountTwice: (code: string) => ({
    problem: `单位代码 ${code} 前面已有另一个账户`,
    remedy: '请只保留一个账户',
  }),
  digitsLost: (number: string) => ({
    problem: `号码 ${number} 的末几位已丢失`,
    remedy: '请将该栏设为文本后重新填写',
  }),
  numberInvalid: (number: string) => ({
    problem: `号码 ${number} 不是有效的证件号码或统一社会信用代码`,
    remedy: '请核对更正',
  }),
  /** @param to, @param from the columns, each with its day */
  endsBeforeBegin: (to: readonly [string, string], from: readonly [string, string]) => ({
    problem: `${to.join(' ')} 早于${from.join(' ')}`,
    remedy: '请更正日期',
  }),
  fundOfNoRule: (rule: string, known: readonly string[]) => ({
    problem: `没有编号为“${rule}”的规则`,
    remedy: `可用：${known.join('、')}`,
  }),
  twoFunds: (rule: string, funds: readonly [string, string]) => ({
    problem: `规则“${rule}”同一时间有两个资金来源：${funds.join('、')}`,
    remedy: '请改正生效、失效日期或删去一行',
  }),
  budgetTwice: (fund: string, year: string) => ({
    problem: `“${fund}”${year} 年前面已有预算额度`,
    remedy: '请合并为一行',
  }),
  budgetOfNoFund: (fund: string, known: readonly string[]) => ({
    problem: `没有规则从“${fund}”支付`,
    remedy: `资金来源写成 funds.csv 或规则中的名称：${known.join('、')}`,
  }),
};

const renamed = (columns: readonly string[]): string =>
  `栏目应为：${columns.join('、')}；不是其中的请改名或删去，说明写在“备注”栏`;
