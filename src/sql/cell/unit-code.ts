import { CODE } from '../characters.js';
import { type Expression, isWholly, textLiteral } from '../expression.js';
import { failure, NOTHING, UNSURE } from '../failures.js';
import type { CellForm } from './cell-form.js';
import { LOST_DIGITS } from './precision.js';

/** GB 32100-2015: the characters in their order, and the powers of 3 modulo 31 by which the first 17 are weighed. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const FORM = '[1-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]\\d{6}[0-9A-HJ-NPQRTUWXY]{10}';

/** Unified social credit codes whose check character is right. */
export function unitCodeCell(): CellForm {
  return {
    text: CODE.fold,
    value: ({ text }) =>
      `CASE WHEN ${isWholly(text, FORM)} THEN CASE WHEN right(${text}, 1) = ${checkOf(text)}` +
      ` AND NOT ${isWholly(text, LOST_DIGITS)} THEN ${text} END END`,
    // Figures that a spreadsheet may have cut are told from the text as it was typed.
    defect: ({ raw, text, value }) =>
      `CASE WHEN ${value} IS NOT NULL THEN ${NOTHING}` +
      ` WHEN ${raw} <> ${text} AND ${isWholly(text, LOST_DIGITS)} THEN ${UNSURE} ELSE ${failure('CODE_INVALID')} END`,
  };
}

function checkOf(text: Expression): Expression {
  const alphabet = textLiteral(ALPHABET);
  // strpos counts from 1, so that each weight is counted once too often.
  const surplus = WEIGHTS.reduce((sum, weight) => sum + weight, 0);
  const sum = WEIGHTS.map(
    (weight, index) => `${weight} * strpos(${alphabet}, substr(${text}, ${index + 1}, 1))`,
  ).join(' + ');
  return `substr(${alphabet}, CAST((31 - (${sum} - ${surplus}) % 31) % 31 AS INTEGER) + 1, 1)`;
}
