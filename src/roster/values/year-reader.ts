import { type ContentReader, plainNumber, readAs, typedText, unreadable } from './reading.js';
import { foldText } from '../../model/tidy.js';

const YEAR = /^((?:19|20|21)\d\d) ?(?:年|年度)?$/;

/** Plain years: 2023, 2023年, 2023年度. */
export function yearReader(): ContentReader {
  return (content) => {
    const text = plainNumber(content) ?? typedText(content);
    const match = text === undefined ? null : YEAR.exec(foldText(text));
    return match === null
      ? unreadable(content, '四位年份，如 2023')
      : readAs(content, { is: 'year', year: Number(match[1]) });
  };
}
