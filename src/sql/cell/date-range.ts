import { FOLDED } from '../characters.js';
import { NOTHING, UNSURE } from '../failures.js';
import type { CellForm } from './cell-form.js';
import { dayOf } from './date.js';

const LONGEST = 80;

/** First and last day in one cell, both in full with 至, 到 or ~ between them; every other text is left to the streaming engine. */
export function dateRangeCell(): CellForm {
  return {
    text: FOLDED.fold,
    value: ({ raw, text }) => {
      const parts = `string_split(translate(${text}, '到~', '至至'), '至')`;
      const part = (at: number): string => dayOf(`trim(${parts}[${at}])`);
      const whole = `length(${raw}) <= ${LONGEST} AND len(${parts}) = 2 AND ${part(1)} <= ${part(2)}`;
      return `CASE WHEN ${whole} THEN {'from': ${part(1)}, 'to': ${part(2)}} END`;
    },
    defect: ({ value }) => `CASE WHEN ${value} IS NULL THEN ${UNSURE} ELSE ${NOTHING} END`,
  };
}
