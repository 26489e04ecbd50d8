import type { Hiding, HtmlAttributes } from './hiding.js';
import { CELLS, PARTS } from './tags.js';

/** How text stands on a page. */
export interface Look {
  /** By an element around it, parts of tables apart: those are left to their table. */
  readonly hidden: boolean;
  /** By an element within its cell: the cell is shown without it. */
  readonly hiddenInCell: boolean;
  /** Crossed out. */
  readonly struck: boolean;
}

export const PLAIN_LOOK: Look = { hidden: false, hiddenInCell: false, struck: false };

/** @param around how text stands around the element */
export function lookInside(tag: string, attributes: HtmlAttributes, around: Look, hiding: Hiding): Look {
  const isHiding = !PARTS.has(tag) && hiding.hides(tag, attributes);
  const strikes = hiding.strikes(tag, attributes);
  if (!isHiding && !strikes && !(around.hiddenInCell && CELLS.has(tag))) return around;
  return {
    hidden: around.hidden || isHiding,
    hiddenInCell: !CELLS.has(tag) && (around.hiddenInCell || isHiding),
    struck: around.struck || strikes,
  };
}
