import type { ColumnContext } from './column-context.js';
import { contentDay } from './content-day.js';
import { type ContentReader, readAs, unreadable } from './reading.js';

/** Calendar days with a four-digit year. */
export function dateReader({ dates }: Pick<ColumnContext, 'dates'>): ContentReader {
  return (content) => {
    const day = contentDay(content, dates);
    return day === undefined
      ? unreadable(content, '日期，如 2023-09-01（年份四位）')
      : readAs(content, { is: 'day', day });
  };
}
