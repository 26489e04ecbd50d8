import { FOLDED } from '../characters.js';
import { isWholly } from '../expression.js';
import { NOTHING, UNREADABLE, UNSURE } from '../failures.js';
import type { CellForm } from './cell-form.js';

/** Beyond this the streaming engine reads no ratio out of a text. */
const LONGEST = 60;
const RATIO = '\\d+(?:\\.\\d+)?(?: ?%)?';
const PERCENT = '\\d{1,3}(?:\\.\\d{1,4})? ?%';
const PLAIN = '\\d{1,3}(?:\\.\\d{1,4})?|0\\.\\d{5,6}';

/** Rates from 0 to 1, in millionths. A plain number above 1 is percent. */
export function ratioCell(): CellForm {
  return {
    text: FOLDED.fold,
    helper: ({ text }) => {
      const figures = `CAST(rtrim(${text}, ' %') AS DECIMAL(12, 6))`;
      return (
        `CASE WHEN ${isWholly(text, PERCENT)} THEN CAST(${figures} * 10000 AS BIGINT)` +
        ` WHEN ${isWholly(text, PLAIN)} THEN CAST(${figures} * (CASE WHEN ${figures} > 1 THEN 10000 ELSE 1000000 END) AS BIGINT) END`
      );
    },
    value: ({ raw, helper }) =>
      `CASE WHEN length(${raw}) <= ${LONGEST} AND ${helper} <= 1000000 THEN ${helper} END`,
    defect: ({ raw, text, value }) =>
      `CASE WHEN ${value} IS NOT NULL THEN ${NOTHING}` +
      ` WHEN length(${raw}) > ${LONGEST} OR (${isWholly(text, RATIO)} AND NOT ${isWholly(text, `${PERCENT}|${PLAIN}`)}) THEN ${UNSURE} ELSE ${UNREADABLE} END`,
  };
}
