import type { Refusal } from '../../model/refusal.js';
import type { Counted } from '../../model/refusals/counted.js';
import { refused } from '../../model/refusals/refused.js';
import type { Say } from '../../model/refusals/say.js';

/** FILE_CORRUPT. @param place the file, with its part or sheet */
export function corrupt(place: string, say: Say): Refusal {
  return refused('FILE_CORRUPT', place, say);
}

/** FILE_CORRUPT where a file is no longer what it was when it was opened. */
export function changedWhileRead(place: string): Refusal {
  return refused('FILE_CORRUPT', place, (say) => say.changedWhileRead());
}

/** FILE_TOO_LARGE. @param limit what is allowed */
export function tooLarge(place: string, what: Counted, limit: number): Refusal {
  return refused('FILE_TOO_LARGE', place, (say) => say.tooLarge(what, limit));
}

/** FILE_TOO_LARGE where the old format costs more to read than the new one would. @param limit what is allowed */
export function tooLargeForXls(place: string, what: Counted, limit: number): Refusal {
  return refused('FILE_TOO_LARGE', place, (say) => say.tooLargeForXls(what, limit));
}

/** FILE_FORMAT_UNKNOWN: the content is of another format. */
export function unknownFormat(place: string, say: Say): Refusal {
  return refused('FILE_FORMAT_UNKNOWN', place, say);
}

/** FILE_NOT_WORKBOOK: a zip or OLE file that holds no workbook. */
export function notWorkbook(place: string, say: Say): Refusal {
  return refused('FILE_NOT_WORKBOOK', place, say);
}

/** FILE_ENCRYPTED. */
export function encrypted(place: string): Refusal {
  return refused('FILE_ENCRYPTED', place, (say) => say.locked());
}

/** CSV_MALFORMED. @param line physical line where the record starts */
export function malformedCsv(place: string, line: number, say: Say): Refusal {
  return refused('CSV_MALFORMED', `${place} 第 ${line} 行`, say);
}
