import type { Counted } from '../counted.js';

const COUNTED: Readonly<Record<Counted, string>> = {
  archiveFiles: '压缩包内文件数',
  archiveBytes: '解压后总字节数',
  biffCellBytes: '单元格字节数',
  biffPlaces: '单元格数（含空白）',
  cellCharacters: '单元格字符数',
  cellTextBytes: '单元格文字的总字节数',
  cells: '单元格数',
  columns: '列数',
  fileBytes: '文件字节数',
  htmlDepth: '网页标记的层数',
  htmlStyleCharacters: '网页样式的字符数',
  htmlTokenCharacters: '单个标记的字符数',
  inflationRatio: '压缩比',
  markupBytes: '网页或 XML 文件字节数',
  megabytes: '读取所需内存（MB）',
  mergedCells: '合并单元格数',
  merges: '合并区域数',
  partBytes: '解压后字节数',
  row: '行号',
  seconds: '读取秒数',
  sharedStringBytes: '共享字符串字节数',
  sharedStrings: '共享字符串数',
  xmlDepth: 'XML 层数',
  xmlTokenCharacters: '单个 XML 标记的字符数',
};

/** What keeps a file from being read as a roster at all, for its size, format, encoding or lock. */
export const rosterFiles = {
  tooLarge: (what: Counted, limit: number) => ({
    problem: `${COUNTED[what]}超过上限 ${limit}`,
    remedy: '请只保留名册内容，必要时拆成几个文件',
  }),
  tooLargeForXls: (what: Counted, limit: number) => ({
    problem: `旧版工作簿（.xls）的${COUNTED[what]}超过上限 ${limit}`,
    remedy: SAVE_AS_XLSX,
  }),
  isPdf: () => foreign('PDF 文件'),
  isRtf: () => foreign('RTF 文档'),
  isPicture: () => foreign('图片'),
  isArchive: () => foreign('压缩包'),
  isWebArchive: () => foreign('网页归档（MHTML）'),
  isXlsb: () => foreign(' .xlsb 工作簿'),
  isOpenDocument: () => foreign(' OpenDocument（.ods）文档'),
  isNumbers: () => foreign(' Numbers 表格'),
  isOtherXml: (root: string) => foreign(` XML 文件（${root}）`),
  isFrames: () => foreign('只有框架的网页（各工作表另存在同名文件夹里）'),
  isPageWithoutTable: (title: string) =>
    foreign(title === '' ? '没有表格的网页（HTML）' : `没有表格的网页（HTML，标题“${title}”）`),
  isXls: () => foreign('旧版 Excel（.xls）工作簿'),
  isBinary: () => foreign('二进制数据'),
  isBinaryOrUnmarked: () => foreign('二进制数据或没有 BOM 的 UTF-16 文本'),
  zipWithoutBook: () => withoutBook('这是压缩包'),
  officeWithoutBook: () => withoutBook('这是 Office 文档'),
  oleWithoutBook: () => withoutBook('这是 OLE 复合文档'),
  chartsOnly: () => withoutBook('文件里只有图表或宏'),
  xmlWithoutSheets: () => withoutBook('这是没有工作表的 XML 表格 2003'),
  locked: () => ({ problem: '文件设有打开密码', remedy: '请在 Excel 或 WPS 中打开，取消密码后另存' }),
  blankFile: () => ({ problem: '文件里只有空白', remedy: '请重新导出名册' }),
  changedWhileRead: () => ({ problem: '读取期间文件被改动', remedy: '请在文件不再改动后重试' }),
  brokenUtf8: () => ({
    problem: '文字编码是 UTF-8，这一行却有损坏的字节',
    remedy: '请重新导出名册，或在 Excel 或 WPS 中核对该行后另存为 .xlsx',
  }),
  encodingUnknown: () => ({
    problem: '文字编码不是 UTF-8、UTF-16（带 BOM）或 GB18030/GBK',
    remedy: '请在 Excel 或 WPS 中另存为 .xlsx 或“CSV UTF-8”',
  }),
  codepageUnsaid: () => codepage('没有写明代码页'),
  codepageUnfit: (number: number) => codepage(`代码页为 ${number}`),
  quoteOpen: () => quotes('引号没有配对，直到文件末尾都没有结束'),
  textBehindQuote: () => quotes('引号后面还有文字，引号没有配对'),
  recordTooLong: (most: number) => quotes(`一条记录超过 ${most} 个字符，引号可能没有配对`),
};

const SAVE_AS_XLSX = '请在 Excel 或 WPS 中另存为 .xlsx';

const foreign = (what: string) => ({ problem: `内容是${what}，不能作为名册读取`, remedy: SAVE_AS_XLSX });

const withoutBook = (what: string) => ({ problem: `${what}，其中没有工作簿`, remedy: SAVE_AS_XLSX });

const codepage = (found: string) => ({
  problem: `旧版工作簿${found}，其中的文字无法识别`,
  remedy: '请在 Excel 或 WPS 中打开，核对文字后另存为 .xlsx',
});

const quotes = (problem: string) => ({ problem, remedy: '请更正该行的引号，或另存为 .xlsx' });
