import type { Refusal } from '../model/refusal.js';
import { refused } from '../model/refusals/refused.js';
import type { Say } from '../model/refusals/say.js';

/** ANNOTATE_REFUSED: a roster that cannot be given back as it is. @param place the file, with its sheet */
export function cannotAnnotate(place: string, say: Say): Refusal {
  return refused('ANNOTATE_REFUSED', place, say);
}

/** The result column's header stands over what somebody else wrote. @param cell address of it */
export function foreignResult(place: string, cell: string): Refusal {
  return cannotAnnotate(place, (say) => say.foreignResult(cell));
}
