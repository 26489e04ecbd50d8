import type { SheetSettings } from '../model/sheet-settings.js';
import type { ExceptionLine } from '../model/finding.js';
import type { CellLink } from './workbook/sheet-links.js';
import { quotedSheetName } from './workbook/sheet-name.js';

/** The folder of a run in which the rosters stand once more, marked. */
const ANNOTATED = 'annotated';

/**
 * A link from a cell to where a line was found: in the marked copy of its roster where the run writes one, else in the roster, which
 * has to lie beside. Undefined where there is no sheet to point into: opening a CSV by a click would spoil its numbers.
 */
export function rosterLink(
  from: string,
  { place, cell }: Pick<ExceptionLine, 'place' | 'cell'>,
  annotated: SheetSettings['annotated'],
): CellLink | undefined {
  if (place.sheet === '') return undefined;
  const at = cell === '' ? `A${Math.max(1, place.row)}` : cell;
  const own = annotated === 'written';
  const where = `${place.file}，${place.sheet}，${at}`;
  return {
    from,
    target: `${own ? `${ANNOTATED}/` : ''}${encodedName(place.file)}`,
    to: `${quotedSheetName(place.sheet)}!${at}`,
    tip: shortTip(own ? `打开已标注的名册：${where}` : `打开名册：${where}（名册须与本文件在同一文件夹）`),
  };
}

/** As a part of a URI: a name may hold #, % or a space. Half a character, which no URI can say, becomes the sign for it. */
function encodedName(name: string): string {
  return encodeURIComponent(Buffer.from(name, 'utf8').toString('utf8'));
}

/** Excel refuses a tip of more than 255 characters. */
function shortTip(tip: string): string {
  const characters = [...tip];
  return tip.length <= 255 ? tip : `${characters.slice(0, 120).join('')}…`;
}
