import { type ContentReader, contentText, readAs, unreadable } from './reading.js';
import { tidyText } from '../../model/tidy.js';

/** Several texts in one cell, separated by 、 comma, semicolon or space. */
export function listReader(): ContentReader {
  return (content) => {
    const items = tidyText(contentText(content))
      .split(/[、，,;；\s]+/)
      .filter((item) => item !== '');
    return items.length === 0
      ? unreadable(content, '以顿号或逗号分隔的各项')
      : readAs(content, { is: 'list', items });
  };
}
