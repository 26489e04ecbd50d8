import { TIDY } from '../characters.js';
import { UNSURE } from '../failures.js';
import type { CellForm } from './cell-form.js';

/** Several texts in one cell: rows that name their rules are few, and left to the streaming engine. */
export function listCell(): CellForm {
  return { text: TIDY.fold, value: () => 'CAST(NULL AS VARCHAR)', defect: () => UNSURE };
}
