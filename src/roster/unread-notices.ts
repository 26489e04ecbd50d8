import type { Finding } from '../model/finding.js';
import { fileReadAs } from './file-finding.js';

/** Names of sheets that are passed over, by why they are. */
export interface UnreadSheets {
  readonly unrecognised: readonly string[];
  readonly hidden: readonly string[];
  readonly unasked: readonly string[];
}

/** FILE_READ_AS for the sheets of which no row is read: one notice for each reason. */
export function unreadNotices({ unrecognised, hidden, unasked }: UnreadSheets): readonly Finding[] {
  return [
    ...unreadNotice(unrecognised, '没有可识别的表头'),
    ...unreadNotice(hidden, '是隐藏的'),
    ...unreadNotice(unasked, '不是 --sheet 所指'),
  ];
}

function unreadNotice(sheets: readonly string[], why: string): readonly Finding[] {
  if (sheets.length === 0) return [];
  const names = sheets.map((name) => `“${name}”`).join('、');
  return [fileReadAs(`工作表${names}${why}，未读取`, sheets.join('、'))];
}
