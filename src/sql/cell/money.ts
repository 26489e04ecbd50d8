import { FOLDED } from '../characters.js';
import { isWholly, textLiteral, type Expression } from '../expression.js';
import { NOTHING, UNREADABLE, UNSURE } from '../failures.js';
import type { CellForm } from './cell-form.js';

const LONGEST = 60;
const PLAIN = '\\d{1,11}(?:\\.\\d{1,2})?';
const MONEY = '¥? ?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)? ?(?:元|万元|万|千元)?整?';
/** What SQL takes of them: so few figures that nothing is lost in DECIMAL(38, 10). */
const TAKEN = '¥? ?(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})(?:\\.\\d{1,6})? ?(?:元|万元|万|千元)?整?';
/** Fen: beyond this an amount is refused. */
const LARGEST = 1_000_000_000_000;

/** Amounts of zero or more, in fen: half up to the fen, which DECIMAL rounds as half away from zero. */
export function moneyCell(): CellForm {
  return {
    text: FOLDED.fold,
    helper: ({ text }) =>
      `CASE WHEN ${isWholly(text, PLAIN)} THEN CAST(CAST(${text} AS DECIMAL(15, 2)) * 100 AS BIGINT)` +
      ` WHEN ${isWholly(text, TAKEN)} THEN ${reckoned(text)} END`,
    value: ({ raw, helper }) =>
      `CASE WHEN length(${raw}) <= ${LONGEST} AND ${helper} <= ${LARGEST} THEN ${helper} END`,
    defect: ({ raw, text, value }) =>
      `CASE WHEN ${value} IS NOT NULL THEN ${NOTHING}` +
      ` WHEN length(${raw}) > ${LONGEST} OR ${isWholly(text, MONEY)} THEN ${UNSURE} ELSE ${UNREADABLE} END`,
  };
}

function reckoned(text: Expression): Expression {
  const figures = `replace(regexp_extract(${text}, '[\\d,]+(?:\\.\\d+)?'), ',', '')`;
  const unit = `CASE WHEN contains(${text}, ${textLiteral('万')}) THEN 1000000 WHEN contains(${text}, ${textLiteral('千')}) THEN 100000 ELSE 100 END`;
  return `CAST(round(CAST(${figures} AS DECIMAL(28, 10)) * (${unit}), 0) AS BIGINT)`;
}
