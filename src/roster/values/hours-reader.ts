import { exactNumber } from './exact-number.js';
import { type ContentReader, plainNumber, readAs, typedText, unreadable } from './reading.js';
import { foldText } from '../../model/tidy.js';

const UNIT = / ?(?:课时|学时|小时|节)$/;

/** Hours of training, zero or more, with or without their unit. */
export function hoursReader(): ContentReader {
  return (content) => {
    const text = plainNumber(content) ?? typedText(content);
    const value = text === undefined ? undefined : exactNumber(foldText(text).replace(UNIT, ''));
    return value === undefined
      ? unreadable(content, '不小于 0 的课时数，如 40')
      : readAs(content, { is: 'number', value });
  };
}
