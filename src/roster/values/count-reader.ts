import { exactNumber } from './exact-number.js';
import { type ContentReader, plainNumber, readAs, typedText, unreadable } from './reading.js';
import { foldText } from '../../model/tidy.js';

const UNIT = / ?[人名]$/;

/** How many people, a whole number, with or without 人 or 名. */
export function countReader(): ContentReader {
  return (content) => {
    const text = plainNumber(content) ?? typedText(content);
    const value = text === undefined ? undefined : exactNumber(foldText(text).replace(UNIT, ''));
    return value === undefined || !value.isInteger()
      ? unreadable(content, '不小于 0 的整数，如 120')
      : readAs(content, { is: 'number', value });
  };
}
