import { unknownFormat } from '../roster/file/refusals.js';
import { sniffFile, type ReadableKind } from '../roster/file/sniff.js';
import { locateFile } from '../roster/file/source.js';
import { cannotAnnotate } from './refusals.js';

/** How a roster is given back: workbooks have their parts patched, a CSV gets a column. */
export type ReturnedAs = 'workbook' | 'csv';

/** What each kind of content is given back as; else what it is called. */
const KINDS: Readonly<Record<ReadableKind, { readonly as: ReturnedAs } | { readonly called: string }>> = {
  zip: { as: 'workbook' },
  text: { as: 'csv' },
  ole: { called: '旧版工作簿（.xls）' },
  biff: { called: '旧版工作簿（.xls）' },
  html: { called: '网页格式的表格（HTML）' },
  xml: { called: 'XML 2003 表格' },
};

/** Told by a file's content, as when it is read. @throws Refusal ANNOTATE_REFUSED of a format that is not given back, FILE_… */
export async function returnedAs(file: string): Promise<ReturnedAs> {
  const { name, head } = await locateFile(file);
  const found = sniffFile(head);
  if (found.kind === 'foreign') throw unknownFormat(name, found.say);
  const kind = KINDS[found.kind];
  if ('as' in kind) return kind.as;
  throw cannotAnnotate(name, `内容是${kind.called}，不能标注后退回`, '请在 Excel 或 WPS 中另存为 .xlsx');
}
