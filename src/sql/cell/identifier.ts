import { TIDY } from '../characters.js';
import { isWholly } from '../expression.js';
import { NOTHING, UNREADABLE } from '../failures.js';
import type { CellContext, CellForm } from './cell-form.js';
import { isDitto } from './dittos.js';
import { EXPONENTIAL, LOST_DIGITS } from './precision.js';

/** Account, certificate and document numbers: text without inner spaces, refused where a spreadsheet has lost digits. */
export function identifierCell({ policy }: CellContext): CellForm {
  const number = (text: string): string => `replace(${text}, ' ', '')`;
  return {
    text: TIDY.fold,
    value: ({ text }) =>
      `CASE WHEN ${text} <> '' AND NOT (${isDitto(text, policy)})` +
      ` AND NOT ${isWholly(number(text), `${EXPONENTIAL}|${LOST_DIGITS}`)} THEN ${number(text)} END`,
    defect: ({ value }) => `CASE WHEN ${value} IS NULL THEN ${UNREADABLE} ELSE ${NOTHING} END`,
  };
}
