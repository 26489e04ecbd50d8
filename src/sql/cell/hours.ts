import { FOLDED } from '../characters.js';
import { isWholly } from '../expression.js';
import { NOTHING, UNREADABLE, UNSURE } from '../failures.js';
import type { CellForm } from './cell-form.js';

const UNIT = '(?: ?(?:课时|学时|小时|节))?';
const TAKEN = `\\d{1,6}(?:\\.\\d{1,4})?${UNIT}`;
const HOURS = `\\d+(?:\\.\\d+)?${UNIT}`;

/** Hours of training, zero or more, in ten-thousandths, with or without their unit. */
export function hoursCell(): CellForm {
  return {
    text: FOLDED.fold,
    value: ({ text }) =>
      `CASE WHEN ${isWholly(text, TAKEN)} THEN CAST(CAST(rtrim(${text}, ' 课时学小节') AS DECIMAL(12, 4)) * 10000 AS BIGINT) END`,
    defect: ({ text, value }) =>
      `CASE WHEN ${value} IS NOT NULL THEN ${NOTHING} WHEN ${isWholly(text, HOURS)} THEN ${UNSURE} ELSE ${UNREADABLE} END`,
  };
}
