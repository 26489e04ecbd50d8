import { FOLDED } from '../characters.js';
import { type Expression, isWholly } from '../expression.js';
import { NOTHING, UNREADABLE, UNSURE } from '../failures.js';
import type { CellForm } from './cell-form.js';

/** Beyond this the streaming engine reads no day out of a text. */
const LONGEST = 40;
const FORMS = [
  '\\d{4}-\\d{1,2}-\\d{1,2}',
  '\\d{4}/\\d{1,2}/\\d{1,2}',
  '\\d{4}\\.\\d{1,2}\\.\\d{1,2}',
  '\\d{4}年\\d{1,2}月\\d{1,2}[日号]',
].join('|');

/** Calendar days with a four-digit year. A time of day, or spaces among the signs, are left to the streaming engine. */
export function dateCell(): CellForm {
  return {
    text: FOLDED.fold,
    value: ({ raw, text }) => `CASE WHEN length(${raw}) <= ${LONGEST} THEN ${dayOf(text)} END`,
    defect: ({ raw, text, value }) =>
      `CASE WHEN ${value} IS NOT NULL THEN ${NOTHING}` +
      ` WHEN length(${raw}) > ${LONGEST} OR ${isWholly(text, '.*[ T:].*')} THEN ${UNSURE} ELSE ${UNREADABLE} END`,
  };
}

/** The day that a folded text states; NULL where it states none. */
export function dayOf(text: Expression): Expression {
  const spelled = `CASE WHEN ${isWholly(text, FORMS)} THEN translate(${text}, '/.年月日号', '----')`;
  const figures = `WHEN ${isWholly(text, '\\d{8}')} THEN left(${text}, 4) || '-' || substr(${text}, 5, 2) || '-' || right(${text}, 2) END`;
  const day = `TRY_CAST(${spelled} ${figures} AS DATE)`;
  return `CASE WHEN left(${text}, 4) BETWEEN '1900' AND '2199' THEN ${day} END`;
}
