import { LITERALS } from './format-literals.js';

/**
 * What figure a number format shows: the one that is stored; another one (0.12 as 0.12万元, 1200 as 0.1200); or another one with
 * the unit that makes up for it (12345 as 1.2万元).
 */
export type ShownFigure = 'as stored' | 'altered' | 'restated';

/** What takes room, fills it, or says something of the format itself. */
const ASIDE = /\[[^\]]*\]?|[_*].?/gs;
/** 0!.0000 and 0"."0000 show 1200 as 0.1200; the group: the places behind such a point. */
const FALSE_POINT = /[0#?](?:[\\!]\.|"[^"]*\.[^"]*")([0#?]+)/;
/** 0, shows thousands, 0,, millions. */
const THOUSANDS = /[0#?](,+)(?![0#?,])/;
const UNIT = /[百千万亿]+|"[^"]*%[^"]*"|[\\!]%/;
const PLACES: ReadonlyMap<string, number> = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
  ['%', -2],
]);

/** @param section the part of a format code that is for numbers above zero */
export function figureOf(section: string): ShownFigure {
  const shown = section.replaceAll(ASIDE, '');
  const unit = UNIT.exec(shown)?.[0];
  const point = FALSE_POINT.exec(shown)?.[1] ?? '';
  const thousands = THOUSANDS.exec(section.replaceAll(LITERALS, ''))?.[1] ?? '';
  const shifted = point.length + 3 * thousands.length;
  if (unit === undefined) return shifted === 0 ? 'as stored' : 'altered';
  const stated = Array.from(unit).reduce((sum, char) => sum + (PLACES.get(char) ?? 0), 0);
  return stated === shifted ? 'restated' : 'altered';
}
