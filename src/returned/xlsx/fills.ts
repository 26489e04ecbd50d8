import type { Treatment } from '../../model/code.js';
import { attributeOf } from '../xml/attributes.js';

/**
 * Background of a marked cell. Told apart in greyscale, too (69, 85 and 95 % white), dark text readable on all; no colours of
 * Excel's own palettes, so that what butie coloured is known again.
 */
const FILL_COLOURS: Readonly<Record<Treatment, string>> = {
  reject: 'FFE9998B',
  hold: 'FFFFD978',
  notice: 'FFEAF6FD',
};

const TREATMENTS: readonly Treatment[] = ['reject', 'hold', 'notice'];

/** What a colour may be named by. */
const COLOUR = ['rgb', 'theme', 'indexed', 'tint'];
/** The colour behind a pattern where nobody chose one. */
const NO_COLOUR = 'indexed="64"';

/**
 * A fill of ours. Of one that is solid, programs keep the colour behind it and do not show it: there stands what the cell was filled
 * with before. @param under that colour as `solidColour` names it, '' for none; @param p prefix of the part's elements
 */
export function fillXml(treatment: Treatment, under: string, p: string): string {
  const behind = under === '' ? NO_COLOUR : under;
  const colours = `<${p}fgColor rgb="${FILL_COLOURS[treatment]}"/><${p}bgColor ${behind}/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`;
}

/** The colour of a fill that is nothing else, as attributes; '' of any other. @param raw element of a styles part, here and below */
export function solidColour(raw: string): string {
  return /patternType\s*=\s*["']solid["']/.test(raw) ? colourOf(raw, 'fgColor') : '';
}

/** The colour that a fill of ours lies over, '' for none. */
export function coveredBy(raw: string): string {
  const colour = colourOf(raw, 'bgColor');
  return colour === NO_COLOUR ? '' : colour;
}

function colourOf(raw: string, name: string): string {
  const [tag = ''] = new RegExp(`<(?:[^\\s:/>]+:)?${name}\\s[^>]*>`).exec(raw) ?? [];
  return COLOUR.flatMap((each) => {
    const value = attributeOf(tag, each);
    return value === undefined ? [] : [`${each}="${value}"`];
  }).join(' ');
}

/** Which of our fills an element of a styles part is; undefined: none of them. */
export function fillOf(raw: string): Treatment | undefined {
  return TREATMENTS.find((treatment) =>
    new RegExp(`fgColor\\s[^>]*"${FILL_COLOURS[treatment]}"`, 'i').test(raw),
  );
}
