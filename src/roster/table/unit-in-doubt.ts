import { maskIdsIn } from '../../model/mask-ids.js';
import { Refusal } from '../../model/refusal.js';
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
  return new Refusal(
    'HEADER_NOT_FOUND',
    place,
    `第 ${number} 行“${shown}”提到金额单位，不知其下各栏金额是否以此为单位`,
    '请在表头之上另写一行金额单位，如“单位：元”或“单位：万元”，或写在金额栏的表头里',
  );
}
