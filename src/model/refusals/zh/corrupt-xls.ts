import { broken } from './broken.js';

/** What is wrong in the inside of an old workbook (.xls) that is damaged. */
export const corruptXls = {
  formulaCutShort: () => broken('公式记录不完整'),
  formulaResultWrong: () => broken('公式结果有误'),
  unparsed: (message: string) => broken(`无法解析（${message}）`),
  parserDied: () => broken('解析时异常中止'),
  sheetListCutShort: () => broken('工作表目录不完整'),
  cellRecordCutShort: () => broken('单元格记录不完整'),
  recordCutShort: () => broken('记录不完整'),
  cellsUnparsed: (cells: number, parsed: number) => broken(`有 ${cells} 个单元格，只能解析 ${parsed} 个`),
  headCutShort: () => broken('文件头不完整'),
  versionWrong: (version: number) => broken(`BIFF 版本 ${version} 有误`),
  brokenOff: () => broken('内容在一条记录中间断开，可能没有传完'),
  sheetElsewhere: () => broken('工作表不在目录所说的位置'),
  zeroInCell: () => broken('单元格的文字中有空字符'),
  excel4Book: () => broken('Excel 4.0 的工作簿文件不能读取'),
  sheetsInOnePlace: () => broken('两个工作表在同一位置'),
  oleWithoutRoot: () => broken('复合文档没有根目录'),
  oleBookCutShort: () => broken('复合文档的“Workbook”不完整'),
  oleSectorSize: (shift: number) => broken(`复合文档的扇区大小有误（2 的 ${shift} 次方）`),
  oleSectorTable: () => broken('复合文档的扇区表有误'),
  oleSectorChain: () => broken('复合文档的扇区链有误'),
  oleCutShort: () => broken('文件比它的目录所说的短，可能没有传完'),
};
