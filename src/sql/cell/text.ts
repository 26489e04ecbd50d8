import { TIDY } from '../characters.js';
import { NOTHING, UNREADABLE } from '../failures.js';
import type { CellContext, CellForm } from './cell-form.js';
import { isDitto } from './dittos.js';

/** Names, remarks and the like: any content is a text. */
export function textCell({ policy }: CellContext): CellForm {
  return {
    text: TIDY.fold,
    value: ({ text }) => `CASE WHEN ${text} <> '' AND NOT (${isDitto(text, policy)}) THEN ${text} END`,
    defect: ({ value }) => `CASE WHEN ${value} IS NULL THEN ${UNREADABLE} ELSE ${NOTHING} END`,
  };
}
