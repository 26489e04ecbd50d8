/** What keeps a roster from being given back with what was found written into it. */
export const returned = {
  foreignResult: (cell: string) => ({
    problem: `已有“核验结果”一栏，其中 ${cell} 不是 butie 所写，不能覆盖`,
    remedy: '请把所写内容移到别的栏，或将该栏改名',
  }),
  xlsNotReturned: () => notReturned('旧版工作簿（.xls）'),
  htmlNotReturned: () => notReturned('网页格式的表格（HTML）'),
  xmlNotReturned: () => notReturned('XML 2003 表格'),
  namedAsSums: (sums: string) => ({
    problem: `与一并写出的 ${sums} 同名，会被覆盖`,
    remedy: '请改名后重试',
  }),
  signedBook: () => ({ problem: '带有数字签名，标注后签名失效', remedy: '请另存为不带签名的副本后重试' }),
  bookLacks: (part: string) => ({
    problem: `缺少 ${part}`,
    remedy: '请在 Excel 或 WPS 中打开并另存为新的 .xlsx',
  }),
  lastColumnUsed: () => ({
    problem: '已用到最后一列，没有地方写核验结果',
    remedy: '请删去不用的列后重试',
  }),
  returnedBookDiffers: (cell: string) => ({
    problem: `标注后 ${cell} 与原表不一致，没有写出`,
    remedy: '请在 Excel 或 WPS 中打开并另存为新的 .xlsx 后重试，或不用 --annotate',
  }),
  returnedDelimiterDiffers: () => csvDiffers('分隔符'),
  returnedLineDiffers: (line: number) => csvDiffers(`第 ${line} 行`),
};

const notReturned = (called: string) => ({
  problem: `内容是${called}，不能标注后退回`,
  remedy: '请在 Excel 或 WPS 中另存为 .xlsx',
});

const csvDiffers = (what: string) => ({
  problem: `标注后${what}与原表不一致，没有写出`,
  remedy: '请在 Excel 或 WPS 中打开并另存为 .xlsx 后重试，或不用 --annotate',
});
