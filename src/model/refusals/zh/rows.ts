/** What is wrong with the row or payout that a user asks about. */
export const rows = {
  noRowOrPayout: () => ({
    problem: '不是拨付编号，也没有写明名册的哪一行',
    remedy: '写成 2023-09-01-000123 或 名册.xlsx:17，有几张工作表的写成 名册.xlsx:工作表:17',
  }),
  noRowNamed: () => ({
    problem: '没有写明哪一行',
    remedy: '写成 名册.xlsx:17，有几张工作表的写成 名册.xlsx:工作表:17',
  }),
  noSuchPayout: () => ({
    problem: '这次结果中没有这个拨付编号',
    remedy: '编号见 payouts.csv；没有拨付的行请写 名册.xlsx:17',
  }),
  noSuchRoster: (known: readonly string[]) => ({
    problem: '这次结果所用的名册中没有此文件',
    remedy: `可用：${known.join('、')}`,
  }),
  rosterUnlike: (now: string, then: string) => ({
    problem: `内容已不是计算时的（SHA-256 现为 ${now}，计算时为 ${then}）`,
    remedy: '给出计算时所用的那一份',
  }),
  rowNotRead: (file: string) => ({
    problem: '这一行没有读入：是空行，在表头之上，或在没有读取的工作表上',
    remedy: `请核对行号；怎样读取见 butie inspect ${file}`,
  }),
  noDataRow: () => ({ problem: '这一行不是名册中的数据行', remedy: '请核对行号' }),
  /** @param example the row on one of them */
  rowOnSeveralSheets: (sheets: readonly string[], example: string) => ({
    problem: `几张工作表都有这一行：${sheets.join('、')}`,
    remedy: `写明工作表：${example}`,
  }),
  sheetNotNamed: (sheets: readonly string[], file: string, row: number) => ({
    problem: `几张工作表都有这一行：${sheets.join('、')}`,
    remedy: `写明工作表：${file}:工作表:${row}`,
  }),
  rowNotAsRecorded: (row: string) => ({
    problem: `payouts.csv 所记的名册行（${row}）不是这一批读入的行`,
    remedy: '结果文件已被改动，请用 butie audit 查明',
  }),
  copiedRulesUnlike: () => ({ problem: '与清单文件所记的规则不符', remedy: WHERE_CHANGED }),
  copiedListUnlike: () => ({ problem: '与清单文件所记的名单不符', remedy: WHERE_CHANGED }),
};

const WHERE_CHANGED = '请用 butie audit 查明哪里被改动';
