import { Refusal } from '../../model/refusal.js';

/** FILE_CORRUPT. @param place the file, with its part or sheet; @param problem Chinese, one clause */
export function corrupt(place: string, problem: string): Refusal {
  return new Refusal(
    'FILE_CORRUPT',
    place,
    problem,
    '请在 Excel 或 WPS 中打开并另存为新的 .xlsx，打不开的请报送单位重新导出',
  );
}

/** FILE_TOO_LARGE. @param what the thing counted, such as "合并区域数"; @param limit what is allowed */
export function tooLarge(place: string, what: string, limit: number): Refusal {
  return new Refusal(
    'FILE_TOO_LARGE',
    place,
    `${what}超过上限 ${limit}`,
    '请只保留名册内容，必要时拆成几个文件',
  );
}

/** FILE_TOO_LARGE where the old format costs more to read than the new one would. @param what, @param limit as in {@link tooLarge} */
export function tooLargeForXls(place: string, what: string, limit: number): Refusal {
  return new Refusal(
    'FILE_TOO_LARGE',
    place,
    `旧版工作簿（.xls）的${what}超过上限 ${limit}`,
    '请在 Excel 或 WPS 中另存为 .xlsx',
  );
}

/** FILE_FORMAT_UNKNOWN. @param what what the content is, such as "PDF 文件" */
export function unknownFormat(place: string, what: string): Refusal {
  return new Refusal(
    'FILE_FORMAT_UNKNOWN',
    place,
    `内容是${what}，不能作为名册读取`,
    '请在 Excel 或 WPS 中另存为 .xlsx',
  );
}

/** FILE_NOT_WORKBOOK: a zip or OLE file that holds no workbook. */
export function notWorkbook(place: string, what: string): Refusal {
  return new Refusal(
    'FILE_NOT_WORKBOOK',
    place,
    `${what}，其中没有工作簿`,
    '请在 Excel 或 WPS 中另存为 .xlsx',
  );
}

/** FILE_ENCRYPTED. */
export function encrypted(place: string): Refusal {
  return new Refusal('FILE_ENCRYPTED', place, '文件设有打开密码', '请在 Excel 或 WPS 中打开，取消密码后另存');
}

/** CSV_MALFORMED. @param line physical line where the record starts */
export function malformedCsv(place: string, line: number, problem: string): Refusal {
  return new Refusal('CSV_MALFORMED', `${place} 第 ${line} 行`, problem, '请更正该行的引号，或另存为 .xlsx');
}
