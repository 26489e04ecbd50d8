import { Refusal } from '../model/refusal.js';

/** ANNOTATE_REFUSED: a roster that cannot be given back as it is. @param place the file, with its sheet; Chinese texts */
export function cannotAnnotate(place: string, problem: string, remedy: string): Refusal {
  return new Refusal('ANNOTATE_REFUSED', place, problem, remedy);
}

/** The result column's header stands over what somebody else wrote. @param cell address of it */
export function foreignResult(place: string, cell: string): Refusal {
  return cannotAnnotate(
    place,
    `已有“核验结果”一栏，其中 ${cell} 不是 butie 所写，不能覆盖`,
    '请把所写内容移到别的栏，或将该栏改名',
  );
}
