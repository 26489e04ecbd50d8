import { extname } from 'node:path';
import type { RosterFile } from '../../model/sheet.js';

const FORMATS: Readonly<
  Record<RosterFile['format'], { readonly extensions: readonly string[]; readonly what: string }>
> = {
  xlsx: { extensions: ['.xlsx', '.xlsm', '.xltx', '.xltm'], what: 'Excel 工作簿（.xlsx）' },
  xls: { extensions: ['.xls', '.et', '.xlt', '.ett'], what: '旧版 Excel 工作簿（.xls）' },
  html: { extensions: ['.html', '.htm'], what: '网页表格（HTML）' },
  'xml-2003': { extensions: ['.xml'], what: ' XML 表格 2003' },
  csv: { extensions: ['.csv', '.tsv', '.tab', '.txt'], what: 'CSV 文本' },
};

/** The note that the extension and the content disagree, as a list of one or none. */
export function extensionNotes(name: string, format: RosterFile['format']): readonly string[] {
  const { extensions, what } = FORMATS[format];
  const extension = extname(name);
  if (extension === '' || extensions.includes(extension.toLowerCase())) return [];
  return [`扩展名是“${extension}”，内容是${what}，按内容读取`];
}
