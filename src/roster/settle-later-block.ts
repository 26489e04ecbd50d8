import type { Refusal } from '../model/refusal.js';
import { refused } from '../model/refusals/refused.js';
import { unitAbove, unitReader } from './header/unit-line.js';
import { placeWords } from './place-words.js';
import { type BlockSettings, settleBlock } from './settle-block.js';
import { asksForUnit, type SheetBlocks, unitOfHeader } from './table/block.js';
import { unitInDoubt } from './table/unit-in-doubt.js';

/**
 * Settles a header further down a sheet. A unit line in front of it is its own; without one, plain yuan is meant only where
 * no block above it was in another unit, for that might have been meant for the whole sheet.
 */
export function settleLater(settings: BlockSettings): SheetBlocks['next'] {
  const { policy, file, sheet } = settings;
  const units = unitReader(policy.common.header);
  return (header, titles, below, before) => {
    const place = `${placeWords(file, sheet)}第 ${header.firstRow} 行起`;
    const { stated: own, doubt } = unitAbove(titles, units, before.stated);
    const block = settleBlock(header, own, below, place, settings);
    if (doubt !== undefined && asksForUnit(block)) throw unitInDoubt(place, doubt);
    if (own !== undefined) return block;
    const stated =
      before.stated === undefined || before.stated === 'none' ? unitOfHeader(before) : before.stated;
    if (stated !== undefined && asksForUnit(block)) throw unitUnsaid(place, stated);
    return { ...block, stated: stated ?? before.stated };
  };
}

function unitUnsaid(place: string, stated: string): Refusal {
  return refused('HEADER_NOT_FOUND', place, (say) => say.unitUnsaid(stated));
}
