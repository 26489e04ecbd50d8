import { maskIdsIn } from '../../model/mask-ids.js';
import type { Refusal } from '../../model/refusal.js';
import { refused } from '../../model/refusals/refused.js';
import type { SheetRow } from '../../model/sheet.js';
import { filledCells } from './filled-cells.js';

const LONGEST_SHOWN = 60;

/** A line that speaks of a unit of money but does not plainly state it: a guess could be wrong ten thousand times over. */
export function unitInDoubt(place: string, { number, cells }: SheetRow): Refusal {
  const text = maskIdsIn(
    filledCells(cells)
      .map((filled) => filled.text)
      .join(' '),
  );
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return refused('HEADER_NOT_FOUND', place, (say) => say.unitInDoubt(number, shown));
}
