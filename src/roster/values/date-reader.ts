import { contentDay } from './content-day.js';
import { type ContentReader, readAs, unreadable } from './reading.js';

/** Calendar days with a four-digit year. */
export function dateReader(): ContentReader {
  return (content) => {
    const day = contentDay(content);
    return day === undefined
      ? unreadable(content, '日期，如 2023-09-01（年份四位）')
      : readAs(content, { is: 'day', day });
  };
}
